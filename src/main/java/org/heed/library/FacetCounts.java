package org.heed.library;

import java.util.List;

/// How the shown list divides by one facet, every value that the library holds included, most frequent first and
/// [Facet#NOT_RECORDED] last. The counts always add up to `total`: the reviews of the list, or its recommendations
/// for [Facet#LEVEL].
public record FacetCounts(Facet facet, List<Count> counts, int total) {

    /// One value and how many have it.
    public record Count(String value, int count, boolean chosen) {}
}
