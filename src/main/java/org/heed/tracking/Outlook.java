package org.heed.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.tracking.Assurance.Verdict;

/// How an ask looks on a day by one stated rule: a colour with its reason, what comes next, and by when. The cases
/// are tried in the order they are written in; green needs an assurance that holds.
public record Outlook(Colour colour, String why, String next, Optional<LocalDate> by) {

    /// The colour, which never stands without its word and its shape.
    public enum Colour {
        GREEN("Green", "●"),
        AMBER("Amber", "▲"),
        RED("Red", "■"),
        NOT_RATED("Not rated", "○");

        private final String words;
        private final String shape;

        Colour(String words, String shape) {
            this.words = words;
            this.shape = shape;
        }

        public String words() {
            return words;
        }

        public String shape() {
            return shape;
        }
    }

    /// What comes next, for whoever has to do it and for a family that reads what becomes of it.
    private enum Next {
        NOTHING("", "Nothing more is expected."),
        AGAIN_IN_TIME("Verify again before the evidence expires", "Somebody from another body is to look at it again."),
        AGAIN("Verify it again", "Somebody from another body is to look at it again."),
        INSTEAD("Decide what is to be done instead", "It is to be decided what is done instead."),
        SHOW("Offer evidence of what changed", "It is to show what changed."),
        SHOW_MORE("Offer other evidence, or correct the claim", "It is to show more, or to correct what it said."),
        VERIFY(
                "Somebody from another body to verify it on the evidence",
                "Somebody from another body is to look at the evidence."),
        DO_LATE("Do it, or say when it will be done", "It is to do what it promised, or say when it will."),
        PRESS(
                "Decide whether to press it, and record why",
                "Those who asked are to decide whether to ask again, and to say why."),
        DO("Do what was planned", "It is to do what it promised."),
        COMPLETE("Complete the plan", "It is to say what it will do, who will do it and by when."),
        ASK("Ask the addressee", "It is to be asked what it answered."),
        TELL("Tell the addressee what it was asked", "It is to be told what it was asked."),
        ANSWER("The addressee to answer", "It is to answer.");

        private final String words;
        private final String forFamilies;

        Next(String words, String forFamilies) {
            this.words = words;
            this.forFamilies = forFamilies;
        }
    }

    /// What comes next, in words for a family.
    public String nextForFamilies() {
        return Stream.of(Next.values())
                .filter(each -> each.words.equals(next))
                .findFirst()
                .orElse(Next.NOTHING)
                .forFamilies;
    }

    /// Green no longer, since the last day of its evidence has passed.
    static Outlook expired() {
        return new Outlook(Colour.RED, "Its evidence has expired.", Next.AGAIN.words, Optional.empty());
    }

    /// One case of the rule, in words.
    public record Rule(Colour colour, String why) {}

    /// The rule in words, in the order in which its cases are tried.
    public static List<Rule> rules() {
        return List.of(
                new Rule(
                        Colour.GREEN, "Somebody from another body verified it on evidence, and nothing changed since."),
                new Rule(
                        Colour.RED,
                        "It was verified; then the record or its evidence changed, the evidence expired, or"
                                + " the same was recommended again."),
                new Rule(Colour.NOT_RATED, "Something else has taken its place."),
                new Rule(Colour.RED, "It was not met."),
                new Rule(Colour.AMBER, "It is claimed, without evidence."),
                new Rule(Colour.RED, "A verifier found that the evidence does not show it."),
                new Rule(Colour.AMBER, "It is claimed, and awaits verification."),
                new Rule(Colour.RED, "The date of an action has passed."),
                new Rule(Colour.RED, "It was rejected."),
                new Rule(Colour.AMBER, "It is planned, with an owner and a date; or the plan is incomplete."),
                new Rule(Colour.NOT_RATED, "No response was identified, or nobody has recorded that it was told."),
                new Rule(Colour.RED, "An answer is overdue."),
                new Rule(Colour.AMBER, "It was told, and has not answered."));
    }

    /// The outlook of an ask. `answerBy` is the day by which an answer is due, where there is one.
    static Outlook of(Standing standing, Optional<LocalDate> answerBy) {
        return closed(standing).or(() -> claimed(standing)).orElseGet(() -> open(standing, answerBy));
    }

    private static Optional<Outlook> closed(Standing standing) {
        if (standing.isVerified()) {
            Optional<LocalDate> until = standing.verifiedUntil();
            String next = until.isPresent() ? Next.AGAIN_IN_TIME.words : Next.NOTHING.words;
            return Optional.of(
                    new Outlook(Colour.GREEN, "Somebody from another body verified it on evidence.", next, until));
        }
        if (standing.reopened().isPresent()) {
            return Optional.of(new Outlook(Colour.RED, standing.reopened().get(), Next.AGAIN.words, Optional.empty()));
        }
        return switch (standing.implementation()) {
            case SUPERSEDED -> Optional.of(rest(Colour.NOT_RATED, "Something else has taken its place."));
            case NOT_MET ->
                Optional.of(new Outlook(Colour.RED, "It was not met.", Next.INSTEAD.words, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Outlook> claimed(Standing standing) {
        if (!standing.implementation().isClaim()) {
            return Optional.empty();
        }
        if (standing.evidence().isEmpty()) {
            return Optional.of(
                    new Outlook(Colour.AMBER, "It is claimed, without evidence.", Next.SHOW.words, Optional.empty()));
        }
        boolean isDoubted = standing.assurance()
                .filter(judged -> judged.verdict() == Verdict.NOT_SHOWN)
                .filter(judged -> judged.seen().equals(standing.seen()))
                .isPresent();
        return Optional.of(
                isDoubted
                        ? new Outlook(
                                Colour.RED,
                                "A verifier found that the evidence does not show it.",
                                Next.SHOW_MORE.words,
                                Optional.empty())
                        : new Outlook(
                                Colour.AMBER,
                                "It is claimed, and awaits verification.",
                                Next.VERIFY.words,
                                Optional.empty()));
    }

    private static Outlook open(Standing standing, Optional<LocalDate> answerBy) {
        Optional<LocalDate> target = standing.target();
        if (target.filter(day -> day.isBefore(standing.today())).isPresent()) {
            return new Outlook(Colour.RED, "The date of an action has passed.", Next.DO_LATE.words, target);
        }
        if (standing.response() == ResponseState.REJECTED) {
            return new Outlook(Colour.RED, "It was rejected.", Next.PRESS.words, Optional.empty());
        }
        if (standing.response().isPromise() || !standing.actions().isEmpty()) {
            return promised(standing, target);
        }
        return unanswered(standing, answerBy);
    }

    private static Outlook promised(Standing standing, Optional<LocalDate> target) {
        return standing.isPlanComplete()
                ? new Outlook(Colour.AMBER, "It is planned, with an owner and a date.", Next.DO.words, target)
                : new Outlook(
                        Colour.AMBER,
                        "The plan is incomplete: an action needs an owner's post, a body and a date.",
                        Next.COMPLETE.words,
                        target);
    }

    private static Outlook unanswered(Standing standing, Optional<LocalDate> answerBy) {
        if (standing.response() == ResponseState.NONE_IDENTIFIED) {
            return new Outlook(
                    Colour.NOT_RATED, "No response was identified. There may be one.", Next.ASK.words, answerBy);
        }
        if (!standing.response().isTold()) {
            return new Outlook(
                    Colour.NOT_RATED, "Nobody has recorded that it was told.", Next.TELL.words, Optional.empty());
        }
        return answerBy.filter(day -> day.isBefore(standing.today())).isPresent()
                ? new Outlook(Colour.RED, "An answer is overdue.", Next.ANSWER.words, answerBy)
                : new Outlook(Colour.AMBER, "It was told, and has not answered.", Next.ANSWER.words, answerBy);
    }

    private static Outlook rest(Colour colour, String why) {
        return new Outlook(colour, why, Next.NOTHING.words, Optional.empty());
    }
}
