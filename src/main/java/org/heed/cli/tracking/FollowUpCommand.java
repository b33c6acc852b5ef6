package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.review.Review;
import org.heed.tracking.Grade;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Relay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What others enter about an ask once it was answered: how good the answer is, that it was passed back,
/// and that the same was asked again.
final class FollowUpCommand {

    private FollowUpCommand() {}

    @Command(
            name = "grade",
            description = "Enter how far the response answers what was asked; --note gives the reasons.")
    static final class OfResponse implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
        private String ask = "";

        @Parameters(index = "1", paramLabel = "QUALITY", description = "One of: ${COMPLETION-CANDIDATES}")
        private Grade.Quality quality = Grade.Quality.NOT_AN_ANSWER;

        OfResponse(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            round.enter(
                    ask,
                    open -> new Grade(quality, signed.note(), signed.signature(round.workbench(), open.tracker())));
            return Exit.DONE;
        }
    }

    @Command(name = "relay", description = "Enter that those who asked were told what the addressee answered or did.")
    static final class ToThoseWhoAsked implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
        private String ask = "";

        ToThoseWhoAsked(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            round.enter(
                    ask,
                    open -> new Relay(
                            signed.day(open.tracker()),
                            signed.note(),
                            signed.signature(round.workbench(), open.tracker())));
            return Exit.DONE;
        }
    }

    @Command(name = "again", description = "Enter that a later review asked the same; what was verified is open again.")
    static final class Again implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Option(names = "--number", paramLabel = "NUMBER", description = "The later recommendation's number.")
        private String number = "";

        @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
        private String ask = "";

        @Parameters(index = "1", paramLabel = "REVIEW", description = "The later review's key, or the start of it.")
        private String review = "";

        Again(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            round.enter(ask, open -> {
                Review later = open.library().reviews().named(review);
                return new Recurrence(
                        later.key(),
                        number,
                        "",
                        signed.day(open.tracker()),
                        signed.note(),
                        signed.signature(round.workbench(), open.tracker()));
            });
            return Exit.DONE;
        }
    }
}
