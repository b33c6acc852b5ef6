package org.heed.recommendation;

import java.util.List;
import java.util.OptionalInt;
import org.heed.structure.Outline;

/// Finds every recommendation of a review in the outlines of its reports.
public final class RecommendationFinder {

    public Ledger find(List<Outline> outlines) {
        return new Ledger(OptionalInt.empty(), List.of(), List.of());
    }
}
