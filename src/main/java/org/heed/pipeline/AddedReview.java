package org.heed.pipeline;

import java.util.Optional;
import org.heed.review.ReviewKey;

/// What became of the documents of one review: `words` says it in a sentence. `key` is empty when they were
/// refused.
public record AddedReview(String name, Outcome outcome, Optional<ReviewKey> key, String words) {

    /// What adding came to.
    public enum Outcome {
        /// A review that was not there.
        ADDED,
        /// All files are there already: nothing was changed.
        ALREADY_THERE,
        /// A corrected edition of a review that was there; the earlier edition is kept.
        CORRECTED_EDITION,
        /// The same edition, read again.
        READ_AGAIN,
        /// None of it could be added.
        REFUSED
    }
}
