package org.heed.recommendation.correction;

import java.util.List;
import java.util.Optional;
import org.heed.review.Digest;

/// What a person decides about what was read.
public sealed interface Change {

    /// It is right as it stands.
    record Confirm(Anchor about) implements Change {}

    /// It should say something else.
    record Correct(Anchor about, Amendment amendment) implements Change {}

    /// It is several: each part has words of its own.
    record Split(Anchor about, List<Amendment> parts) implements Change {}

    /// It and another are one.
    record Join(Anchor about, Anchor other) implements Change {

        /// The two in the order of the ledger, whichever of them was named first.
        public static Join of(Anchor one, Anchor other) {
            return one.position() < other.position() ? new Join(one, other) : new Join(other, one);
        }
    }

    /// It is no recommendation.
    record Reject(Anchor about) implements Change {}

    /// The reading missed it. `where` is there when a person read its words off a page whose words Heed does not
    /// have.
    record Add(Amendment asked, Optional<Sight> where) implements Change {}

    /// An earlier correction, by its number, no longer holds.
    record Withdraw(int correction) implements Change {}

    /// Where a person saw something: on a page of a document.
    record Sight(Digest document, int page) {}
}
