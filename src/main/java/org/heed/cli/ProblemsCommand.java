package org.heed.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.pipeline.LibraryJson;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.review.Problem;
import org.heed.review.RefusedFile;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed problems`: what could not be read or does not add up, review by review.
@Command(name = "problems", description = "Say what could not be read or does not add up.")
final class ProblemsCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Option(
            names = "--as-published",
            description = "Print names of files, and the report's own words, as they are. They may name people.")
    private boolean asPublished;

    ProblemsCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Map<ReviewKey, List<Problem>> problems = new LinkedHashMap<>();
            for (Review review : open.reviews().all()) {
                problems.put(
                        review.key(),
                        asPublished
                                ? open.reviews().problems(review.current())
                                : SafeFindings.kept(open, review).problems());
            }
            List<RefusedFile> refused = asPublished
                    ? open.reviews().refused()
                    : open.reviews().refused().stream()
                            .map(SafeFindings::refused)
                            .toList();
            if (json) {
                LibraryJson.writeProblems(
                        problems, refused, workbench.terminal().out());
            } else {
                print(problems, refused);
            }
        }
        return Exit.DONE;
    }

    private void print(Map<ReviewKey, List<Problem>> problems, List<RefusedFile> refused) {
        Columns columns = new Columns("Review", "Where", "What");
        problems.forEach((key, ofReview) ->
                ofReview.forEach(problem -> columns.row(key.value(), where(problem), problem.words())));
        refused.forEach(file -> columns.row("not added", file.fileName(), file.words()));
        int count = problems.values().stream().mapToInt(List::size).sum();
        print(columns, count + refused.size());
    }

    private void print(Columns columns, int count) {
        if (count == 0) {
            workbench.terminal().out().println("Nothing was found that could not be read or does not add up.");
        } else {
            columns.print(workbench.terminal());
            workbench.terminal().out().println(count + (count == 1 ? " problem" : " problems"));
        }
    }

    private static String where(Problem problem) {
        if (problem.page() > 0) {
            return "page " + problem.page();
        }
        return problem.about().isEmpty() ? "whole review" : problem.about();
    }
}
