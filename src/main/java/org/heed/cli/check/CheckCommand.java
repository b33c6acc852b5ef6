package org.heed.cli.check;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.pipeline.LibraryJson;
import org.heed.recommendation.correction.CheckItem;
import org.heed.recommendation.correction.CheckItem.Doubt;
import org.heed.recommendation.correction.CheckQueue;
import org.heed.review.ReviewKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed check`: what a person should check first, and why.
@Command(name = "check", description = "List what a person should check first, and why Heed doubts it.")
public final class CheckCommand implements Callable<Integer> {

    /// About a screen.
    private static final String FIRST = "20";

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--json", description = "Print JSON for programs, all of it.")
    private boolean json;

    @Option(names = "--first", paramLabel = "N", defaultValue = FIRST, description = "How many to list (20).")
    private int first;

    @Parameters(
            paramLabel = "REVIEW",
            arity = "0..1",
            description = "Only this review: its key as heed list prints it, or the start of it.")
    private String review = "";

    public CheckCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            CheckQueue queue = new CheckQueue(open.database());
            if (review.isEmpty()) {
                show(queue.items(), queue.count());
            } else {
                ReviewKey key = open.reviews().named(review).key();
                show(queue.items(key), queue.count(key));
            }
        }
        return Exit.DONE;
    }

    private void show(List<CheckItem> items, CheckQueue.Count count) {
        if (json) {
            LibraryJson.writeQueue(items, count, workbench.terminal().out());
            return;
        }
        Columns columns = new Columns("Review", "Place", "Number", "Level", "Why check it");
        items.stream()
                .limit(first)
                .forEach(item -> columns.row(
                        item.edition().review().value(),
                        "@" + item.position(),
                        item.recommendation().number().isEmpty()
                                ? "not numbered"
                                : item.recommendation().number(),
                        item.recommendation().level().contractName(),
                        why(item)));
        columns.print(workbench.terminal());
        workbench
                .terminal()
                .out()
                .println("People have checked " + count.checked() + " of " + count.all() + "; " + count.left()
                        + " left. heed correct REVIEW NUMBER --confirm says that one is right.");
    }

    private static String why(CheckItem item) {
        String doubts = item.doubts().stream()
                .map(Doubt::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return doubts.isEmpty() ? "Nobody has looked at it yet." : doubts;
    }
}
