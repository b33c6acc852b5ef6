package org.heed.cli.tracking;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.review.Review;
import org.heed.tracking.Signature;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.ReviewClocks;
import org.heed.tracking.clock.ReviewDay;
import org.heed.tracking.clock.ReviewEvent;
import org.heed.tracking.clock.ReviewEventStore;
import org.heed.tracking.clock.RunningClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The clocks of whole reviews: their days go in, what is due comes out.
final class ClockCommand {

    private ClockCommand() {}

    @Command(
            name = "day",
            description = "Enter a day of a review: decided, commissioned, submitted, published and so on.")
    static final class Day implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
        private String review = "";

        @Parameters(index = "1", paramLabel = "EVENT", description = "One of: ${COMPLETION-CANDIDATES}")
        private ReviewEvent event = ReviewEvent.DECIDED;

        Day(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                Review meant = open.library().reviews().named(review);
                Signature by = signed.signature(round.workbench(), open.tracker());
                new ReviewEventStore(open.library().database())
                        .add(
                                new ReviewDay(
                                        meant.key(),
                                        event,
                                        signed.day(open.tracker()),
                                        signed.note(),
                                        by.name(),
                                        by.at()),
                                open.tracker().today());
                print(round, clocks(open).of(meant, open.tracker().today()));
                return Exit.DONE;
            });
        }
    }

    @Command(name = "clocks", description = "What is due in whole reviews, the longest overdue first.")
    static final class Due implements Callable<Integer> {

        private final Round round;

        @Option(names = "--overdue", description = "Only what is overdue.")
        private boolean overdue;

        @Option(names = "--rules", description = "The clocks and the ladder themselves, with their sources.")
        private boolean rules;

        Due(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            if (rules) {
                printRules();
                return Exit.DONE;
            }
            return round.with(open -> {
                print(
                        round,
                        clocks(open).all(open.tracker().today()).stream()
                                .filter(each -> !overdue || each.isOverdue())
                                .toList());
                return Exit.DONE;
            });
        }

        private void printRules() {
            Columns columns = new Columns("Reviews", "What is due", "From", "Within", "Force", "Source");
            for (Clocks.Rule rule : Clocks.shipped().rules()) {
                columns.row(
                        rule.kinds(),
                        rule.what(),
                        rule.from().words(),
                        rule.within(),
                        rule.force().words(),
                        rule.footing());
            }
            columns.print(round.workbench().terminal());
        }
    }

    private static ReviewClocks clocks(Round.Open open) {
        return new ReviewClocks(
                open.library().database(), new Bodies(open.library().database()));
    }

    private static void print(Round round, List<RunningClock> clocks) {
        if (clocks.isEmpty()) {
            round.workbench().terminal().out().println("Nothing is due of which a day was entered.");
            return;
        }
        Columns columns = new Columns("Review", "Area", "What is due", "By", "Overdue", "It reaches");
        for (RunningClock each : clocks) {
            columns.row(
                    each.review().key().value(),
                    each.area().isEmpty() ? "not recorded" : each.area(),
                    each.deadline().what(),
                    each.due().toString(),
                    each.isOverdue() ? each.daysOverdue() + " days" : "-",
                    each.rung().map(Clocks.Rung::to).orElse("-"));
        }
        columns.print(round.workbench().terminal());
    }
}
