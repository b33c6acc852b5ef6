package org.heed.repetition;

import org.heed.recommendation.Recommendation;
import org.heed.review.ReviewKey;

/// Which recommendation is meant, whatever number or place it has after the review is read again: its review and the
/// beginning of the digest of its words as published.
public record AskKey(ReviewKey review, String anchor) {

    private static final int DIGITS = 16;

    public static AskKey of(ReviewKey review, Recommendation recommendation) {
        return of(review, recommendation.wordsDigest());
    }

    /// Of a recommendation whose words have this digest.
    public static AskKey of(ReviewKey review, String wordsDigest) {
        return new AskKey(review, wordsDigest.substring(0, Math.min(DIGITS, wordsDigest.length())));
    }

    /// How a person or a program names it: review and anchor.
    public String reference() {
        return review.value() + "/" + anchor;
    }
}
