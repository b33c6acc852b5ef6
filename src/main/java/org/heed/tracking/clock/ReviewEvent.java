package org.heed.tracking.clock;

import java.util.Set;

/// A day in the life of a review that starts a clock or stops one.
public enum ReviewEvent {
    NOTIFIED("The partnership was notified of the death"),
    PANEL_TOLD("The national panel was notified (children)"),
    RAPIDLY_REVIEWED("The rapid review was completed (children)"),
    DECIDED("Decided whether to hold a review"),
    COMMISSIONED("A chair was commissioned"),
    COMPLETED("The review was completed"),
    SENT_TO_PANEL("Submitted to the quality assurance panel"),
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

    /// True for a day of a review, false for one of a single ask.
    public boolean isOfAReview() {
        return this != TOLD && this != ANSWERED;
    }

    /// True where it has happened, or where something is known that comes only after it.
    boolean isPassed(Set<ReviewEvent> known) {
        boolean isBeforeAllLater = compareTo(SENT_TO_PANEL) < 0;
        boolean isLaterKnown = known.stream().anyMatch(other -> other.isOfAReview() && other.compareTo(this) > 0);
        return known.contains(this) || (isBeforeAllLater && isLaterKnown);
    }

    public String words() {
        return words;
    }
}
