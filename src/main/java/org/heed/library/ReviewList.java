package org.heed.library;

import java.util.List;
import java.util.Set;

/// The reviews that pass a filter, and how they divide. `inLibrary` is how many there are without the filter.
public record ReviewList(ReviewFilter filter, List<Entry> entries, List<FacetCounts> facets, int inLibrary) {

    /// A review of the list; `passedAsMissing` names the facets that were narrowed by and that it does not record.
    public record Entry(ReviewSummary review, Set<Facet> passedAsMissing) {}
}
