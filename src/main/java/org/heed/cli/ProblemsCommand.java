package org.heed.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.review.Problem;
import org.heed.review.RefusedFile;
import org.heed.review.Review;
import picocli.CommandLine.Command;

/// `heed problems`: what could not be read or does not add up, review by review.
@Command(name = "problems", description = "Say what could not be read or does not add up.")
final class ProblemsCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    ProblemsCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Columns columns = new Columns("Review", "Where", "What");
            int count = 0;
            for (Review review : open.reviews().all()) {
                for (Problem problem : open.reviews().problems(review.current())) {
                    columns.row(review.key().value(), where(problem), problem.words());
                    count++;
                }
            }
            List<RefusedFile> refused = open.reviews().refused();
            refused.forEach(file -> columns.row("not added", file.fileName(), file.words()));
            print(columns, count + refused.size());
        }
        return Exit.DONE;
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
