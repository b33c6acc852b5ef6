package org.heed.pipeline;

import java.time.Clock;
import java.util.List;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.review.ReviewKey;

/// Adds the documents of one or many reviews to a library. One bad file never stops a batch; a batch that was
/// stopped or killed continues when the same is added again.
public final class ReviewAdder {

    private final Library library;

    @SuppressWarnings("unused") // until the next commit reads with it
    private final ReviewReader reader;

    private final Clock clock;

    public ReviewAdder(Library library, ReviewReader reader, Clock clock) {
        this.library = library;
        this.reader = reader;
        this.clock = clock;
    }

    /// Adds what is asked. Documents of one review are told by their folder or by the start of their names:
    /// `x.pdf` and `x-action-plan.pdf` are one.
    ///
    /// @throws org.heed.text.Refusal when a path is not there, or `replaces` names no review
    public AddedBatch add(Adding adding, AddingWatch watch) {
        return new AddedBatch(List.of(), adding.paths().size());
    }

    /// Reads the current edition again from the files that are kept. A filled field is never replaced with a
    /// blank: the old value stays, and a problem says so.
    public AddedReview readAgain(ReviewKey key) {
        return new AddedReview(
                clock.instant().toString(),
                AddedReview.Outcome.READ_AGAIN,
                library.reviews().find(key).map(Review::key),
                "");
    }
}
