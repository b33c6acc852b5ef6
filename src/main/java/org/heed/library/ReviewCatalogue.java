package org.heed.library;

import java.util.List;
import java.util.Optional;
import org.heed.review.ReviewKey;

/// Lists the reviews of a library, newest first, with counts that add up.
public final class ReviewCatalogue {

    public ReviewList list(ReviewFilter filter) {
        return new ReviewList(filter, List.of(), List.of(), 0);
    }

    public Optional<ReviewSummary> summary(ReviewKey key) {
        return Optional.empty();
    }
}
