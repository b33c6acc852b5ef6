package org.heed.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heed.cli.terminal.Terminal;
import org.heed.library.Library;
import org.heed.pipeline.AddedBatch;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.AddedReview.Outcome;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingProgress;
import org.heed.pipeline.AddingWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed add`: reads reports and keeps them in the library.
@Command(
        name = "add",
        description = {
            "Read reports and keep them in the library. Adding the same file twice adds nothing.",
            "It can be stopped at any time; adding the same again continues."
        })
final class AddCommand implements Callable<Integer> {

    /// The longest that one review may take before a stop no longer waits for it; nothing is lost either way.
    private static final int SECONDS_TO_FINISH = 20;

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(
            names = "--replaces",
            paramLabel = "REVIEW",
            description = "The files are a corrected edition of this review; the earlier edition is kept.")
    private @Nullable String replaces;

    @Option(
            names = "--together",
            paramLabel = "NAME",
            description = "All the files are documents of one review, called NAME.")
    private @Nullable String together;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The reports, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    AddCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.openOrMake(library.location())) {
            Adding adding = new Adding(
                    paths,
                    Optional.ofNullable(together),
                    Optional.ofNullable(replaces)
                            .map(typed -> open.reviews().named(typed).key()));
            return say(add(open, adding));
        }
    }

    private AddedBatch add(Library open, Adding adding) {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch finished = new CountDownLatch(1);
        Thread stopper = new Thread(() -> {
            stop.set(true);
            await(finished);
        });
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            return workbench.rooms().adder(open).add(adding, new Watch(workbench.terminal(), stop));
        } finally {
            finished.countDown();
            if (!stop.get()) {
                Runtime.getRuntime().removeShutdownHook(stopper);
            }
        }
    }

    private static void await(CountDownLatch finished) {
        try {
            if (!finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int say(AddedBatch batch) {
        Terminal terminal = workbench.terminal();
        terminal.progressDone();
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = batch.count(outcome);
            if (count > 0) {
                counts.add(count + " " + words(outcome));
            }
        }
        terminal.out().println(counts.isEmpty() ? "There was nothing to add." : String.join(", ", counts) + ".");
        if (batch.left() > 0) {
            terminal.out().println(batch.left() + " left. Add the same again to continue.");
        }
        return batch.count(Outcome.REFUSED) > 0 ? Exit.REFUSED : Exit.DONE;
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "added";
            case ALREADY_THERE -> "there already";
            case CORRECTED_EDITION -> "added as a corrected edition";
            case READ_AGAIN -> "read again";
            case REFUSED -> "refused";
        };
    }

    /// Says what became of each review, and how long the rest will take.
    private record Watch(Terminal terminal, AtomicBoolean stop) implements AddingWatch {

        @Override
        public void progressed(AddingProgress progress) {
            AddedReview review = progress.current();
            String line = review.name() + ": " + review.words();
            if (review.outcome() == Outcome.REFUSED) {
                terminal.note(line);
            } else {
                terminal.progressDone();
                terminal.out().println(line);
                terminal.out().flush();
            }
            int left = progress.total() - progress.done();
            if (left > 0) {
                long seconds = progress.elapsed().toSeconds() * left / Math.max(1, progress.done());
                terminal.progress(
                        progress.done() + " of " + progress.total() + ", about " + minutes(seconds) + " left");
            }
        }

        private static String minutes(long seconds) {
            long minutes = TimeUnit.SECONDS.toMinutes(seconds);
            return minutes == 0 ? "a minute" : minutes + " minutes";
        }

        @Override
        public boolean wantsToStop() {
            return stop.get();
        }
    }
}
