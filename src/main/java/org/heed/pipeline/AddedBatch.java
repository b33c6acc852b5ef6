package org.heed.pipeline;

import java.util.List;

/// What became of a batch: what was finished, and how many reviews were left when it was stopped. Adding the same
/// again continues.
public record AddedBatch(List<AddedReview> reviews, int left) {

    public long count(AddedReview.Outcome outcome) {
        return reviews.stream().filter(review -> review.outcome() == outcome).count();
    }
}
