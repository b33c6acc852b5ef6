package org.heed.tracking.oversight;

/// What makes somebody look at an ask.
public enum Concern {
    OVERDUE("Overdue", "A date has passed and it is not closed."),
    CLAIMED_WITHOUT_EVIDENCE("Claimed without evidence", "It is said to be done, and nothing was offered to show it."),
    AWAITING_VERIFICATION("Awaiting verification", "Evidence was offered, and nobody else has verified it."),
    REOPENED("Open again", "It was verified, and the record, the evidence or the need has changed since."),
    REPEATED("Repeated", "A later review recommended the same again."),
    PLAN_INCOMPLETE("Plan incomplete", "It was accepted, and an action lacks an owner's post, a body or a date."),
    TO_ANSWER("To answer", "It was told, and has not said yes or no."),
    NOT_TOLD("Not told", "Nobody has recorded that the addressee was told."),
    NOT_RELAYED(
            "Answer not passed back",
            "A national body answered, or says that it is done, and nobody has recorded that those who asked were told."),
    REJECTED("Rejected", "The addressee said that it will not do it."),
    VERIFIED("Verified", "Somebody from another body verified it on evidence."),
    ADRIFT("Adrift", "Its words are gone from the current reading of the review; what was entered is kept.");

    private final String words;
    private final String meaning;

    Concern(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /// What makes an ask one of these, in a sentence.
    public String meaning() {
        return meaning;
    }
}
