package org.heed.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static final String NOBODY = "";

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
            String next = until.isPresent() ? "Verify again before the evidence expires" : NOBODY;
            return Optional.of(
                    new Outlook(Colour.GREEN, "Somebody from another body verified it on evidence.", next, until));
        }
        if (standing.reopened().isPresent()) {
            return Optional.of(new Outlook(Colour.RED, standing.reopened().get(), "Verify it again", Optional.empty()));
        }
        return switch (standing.implementation()) {
            case SUPERSEDED -> Optional.of(rest(Colour.NOT_RATED, "Something else has taken its place."));
            case NOT_MET ->
                Optional.of(new Outlook(
                        Colour.RED, "It was not met.", "Decide what is to be done instead", Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Outlook> claimed(Standing standing) {
        if (!standing.implementation().isClaim()) {
            return Optional.empty();
        }
        if (standing.evidence().isEmpty()) {
            return Optional.of(new Outlook(
                    Colour.AMBER,
                    "It is claimed, without evidence.",
                    "Offer evidence of what changed",
                    Optional.empty()));
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
                                "Offer other evidence, or correct the claim",
                                Optional.empty())
                        : new Outlook(
                                Colour.AMBER,
                                "It is claimed, and awaits verification.",
                                "Somebody from another body to verify it on the evidence",
                                Optional.empty()));
    }

    private static Outlook open(Standing standing, Optional<LocalDate> answerBy) {
        Optional<LocalDate> target = standing.target();
        if (target.filter(day -> day.isBefore(standing.today())).isPresent()) {
            return new Outlook(
                    Colour.RED, "The date of an action has passed.", "Do it, or say when it will be done", target);
        }
        if (standing.response() == ResponseState.REJECTED) {
            return new Outlook(
                    Colour.RED, "It was rejected.", "Decide whether to press it, and record why", Optional.empty());
        }
        if (standing.response().isPromise() || !standing.actions().isEmpty()) {
            return promised(standing, target);
        }
        return unanswered(standing, answerBy);
    }

    private static Outlook promised(Standing standing, Optional<LocalDate> target) {
        return standing.isPlanComplete()
                ? new Outlook(Colour.AMBER, "It is planned, with an owner and a date.", "Do what was planned", target)
                : new Outlook(
                        Colour.AMBER,
                        "The plan is incomplete: an action needs an owner's post, a body and a date.",
                        "Complete the plan",
                        target);
    }

    private static Outlook unanswered(Standing standing, Optional<LocalDate> answerBy) {
        if (standing.response() == ResponseState.NONE_IDENTIFIED) {
            return new Outlook(
                    Colour.NOT_RATED, "No response was identified. There may be one.", "Ask the addressee", answerBy);
        }
        if (!standing.response().isTold()) {
            return new Outlook(
                    Colour.NOT_RATED,
                    "Nobody has recorded that it was told.",
                    "Tell the addressee what it was asked",
                    Optional.empty());
        }
        return answerBy.filter(day -> day.isBefore(standing.today())).isPresent()
                ? new Outlook(Colour.RED, "An answer is overdue.", "The addressee to answer", answerBy)
                : new Outlook(Colour.AMBER, "It was told, and has not answered.", "The addressee to answer", answerBy);
    }

    private static Outlook rest(Colour colour, String why) {
        return new Outlook(colour, why, NOBODY, Optional.empty());
    }
}
