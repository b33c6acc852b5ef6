package org.heed.repetition;

import org.heed.recommendation.Recommendation;
import org.heed.review.ReviewKey;

/// Which recommendation is meant, whatever number or place it has after the review is read again: its review and the
/// beginning of the digest of its words as published.
public record AskKey(ReviewKey review, String anchor) {

    private static final int DIGITS = 16;

    public static AskKey of(ReviewKey review, Recommendation recommendation) {
        return new AskKey(review, recommendation.wordsDigest().substring(0, DIGITS));
    }
}
