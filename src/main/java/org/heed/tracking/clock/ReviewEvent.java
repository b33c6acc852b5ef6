package org.heed.tracking.clock;

/// A day in the life of a review that starts a clock or stops one.
public enum ReviewEvent {
    NOTIFIED("The partnership was notified of the death"),
    DECIDED("Decided whether to hold a review"),
    COMPLETED("The review was completed"),
    SENT_TO_PANEL("Sent to the quality assurance panel"),
    PANEL_LETTER("Letter from the quality assurance panel"),
    PUBLISHED("Published"),
    SENT_TO_COMMISSIONER("Sent to the Domestic Abuse Commissioner"),
    /// Of one ask and not of the review.
    TOLD("The addressee was told"),
    /// Of one ask and not of the review.
    ANSWERED("The addressee answered");

    private final String words;

    ReviewEvent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
