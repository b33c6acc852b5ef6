package org.heed.fact;

import java.util.Map;
import org.heed.review.Edition;
import org.heed.storage.Database;

/// Keeps the facts of each edition of a review, each with its source.
public final class FactStore {

    @SuppressWarnings("unused") // until the next commit fills the bodies
    private final Database database;

    public FactStore(Database database) {
        this.database = database;
    }

    public Facts facts(Edition edition) {
        return new Facts(Map.of());
    }

    public void replace(Edition edition, Facts facts) {}
}
