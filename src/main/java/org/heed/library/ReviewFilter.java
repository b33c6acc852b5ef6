package org.heed.library;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which reviews a list shows. A review passes a facet when it has one of the chosen values, or when it does not
/// record the facet at all: what is missing is never dropped unless the facet is in `leavingOutMissing`. A facet
/// without chosen values lets everything pass. To see only what is missing, choose [Facet#NOT_RECORDED].
public record ReviewFilter(Map<Facet, Set<String>> chosen, Set<Facet> leavingOutMissing) {

    public static final ReviewFilter ALL = new ReviewFilter(Map.of(), Set.of());

    public ReviewFilter {
        chosen = Map.copyOf(chosen);
        leavingOutMissing = Set.copyOf(leavingOutMissing);
    }

    /// This filter with one more chosen value.
    public ReviewFilter with(Facet facet, String value) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        Set<String> values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        values.add(value);
        more.put(facet, Set.copyOf(values));
        return new ReviewFilter(more, leavingOutMissing);
    }

    /// This filter without the reviews that do not record the facet.
    public ReviewFilter leavingOutMissing(Facet facet) {
        Set<Facet> more = EnumSet.of(facet);
        more.addAll(leavingOutMissing);
        return new ReviewFilter(chosen, more);
    }
}
