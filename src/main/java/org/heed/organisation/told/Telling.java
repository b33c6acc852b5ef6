package org.heed.organisation.told;

import org.heed.organisation.AddresseeState;
import org.heed.recommendation.Level;
import org.heed.review.ReviewKey;

/// One recommendation that a body was told: by which review, at which place of its ledger (from 1), under which
/// number, at which level, and by which name as printed. `nameThen` is the body's name when it was told; `published`
/// and `area` are as the review prints them, or empty. `isMember` is true where the body is meant only as one of a
/// group.
public record Telling(
        ReviewKey review,
        int edition,
        int recommendation,
        String number,
        Level level,
        String asPrinted,
        AddresseeState state,
        double confidence,
        String nameThen,
        String idThen,
        String idToday,
        boolean isMember,
        String published,
        String area) {

    /// The same with these words in place of those printed.
    public Telling inWords(String printed, String then) {
        return new Telling(
                review,
                edition,
                recommendation,
                number,
                level,
                printed,
                state,
                confidence,
                then,
                idThen,
                idToday,
                isMember,
                published,
                area);
    }
}
