package org.heed.anonymisation;

import java.util.List;
import org.heed.recommendation.Level;
import org.heed.structure.Place;

/// What a review asks, in words that name nobody. `position` counts from 1 in the ledger; `number` is as printed.
public record SafeRecommendation(
        int position, String number, SafeText text, Level level, List<String> addressees, Place place) {

    public SafeRecommendation {
        addressees = List.copyOf(addressees);
    }
}
