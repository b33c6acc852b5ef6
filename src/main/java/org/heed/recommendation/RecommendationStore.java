package org.heed.recommendation;

import java.util.List;
import java.util.OptionalInt;
import org.heed.review.Edition;
import org.heed.storage.Database;

/// Keeps the ledger of each edition of a review. A recommendation's position counts from 1 in the order of the
/// ledger and is its address within the edition.
public final class RecommendationStore {

    @SuppressWarnings("unused") // until the next commit fills the bodies
    private final Database database;

    public RecommendationStore(Database database) {
        this.database = database;
    }

    /// The ledger as found, without the problems, which are kept with the review.
    public Ledger ledger(Edition edition) {
        return new Ledger(OptionalInt.empty(), List.of(), List.of());
    }

    public void replace(Edition edition, Ledger ledger) {}
}
