package org.heed.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewList;
import org.heed.library.ReviewSummary;
import org.heed.pipeline.LibraryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed list`: the reviews in the library, newest first.
@Command(name = "list", description = "List the reviews in the library.")
final class ListCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    ListCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            ReviewList list = open.catalogue().list(ReviewFilter.ALL);
            List<ReviewSummary> reviews =
                    list.entries().stream().map(ReviewList.Entry::review).toList();
            if (json) {
                LibraryJson.writeReviews(reviews, workbench.terminal().out());
            } else {
                print(reviews);
            }
        }
        return Exit.DONE;
    }

    private void print(List<ReviewSummary> reviews) {
        Columns columns = new Columns("Review", "What it is", "Published", "Recommendations", "Problems", "Read");
        for (ReviewSummary review : reviews) {
            columns.row(
                    review.key().value(),
                    review.title(),
                    review.published().orElse("not recorded"),
                    String.valueOf(review.recommendations()),
                    String.valueOf(review.problems()),
                    review.whollyRead() ? "all" : "not all");
        }
        columns.print(workbench.terminal());
        int count = reviews.size();
        workbench.terminal().out().println(count + (count == 1 ? " review in " : " reviews in ") + library.location());
    }
}
