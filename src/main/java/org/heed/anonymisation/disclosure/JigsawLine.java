package org.heed.anonymisation.disclosure;

import java.util.List;
import org.heed.review.ReviewKey;

/// How far one review can be told from the others of its library. `smallestGroup` counts the reviews that share its
/// area, year, manner of death, relationship and age band, itself included; `enough` are the fewest of these that put
/// it into a group below the threshold, or none; `allowed` is the most that may be told of it so that at least a
/// threshold of reviews reads alike; `isReached` is false when even the least does not reach that, because the
/// library is too small.
public record JigsawLine(
        ReviewKey review, int smallestGroup, List<Trait> enough, Generalisation allowed, boolean isReached) {

    public JigsawLine {
        enough = List.copyOf(enough);
    }
}
