package org.heed.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One thing that a review says, read by a person or stated in its facts: an attribute of the case, a mention of a
/// theme with its agencies, or a recommendation. `values` has the values by the key of their dimension; `source` is
/// the passage or recommendation that says so, or empty.
public record Observation(Counted of, Map<String, Set<String>> values, String source) {

    public Observation {
        Map<String, Set<String>> sorted = new TreeMap<>();
        values.forEach((key, each) -> sorted.put(key, Set.copyOf(new TreeSet<>(each))));
        values = Map.copyOf(sorted);
    }

    /// An attribute of the case with its values.
    public static Observation attribute(Dimension dimension, List<String> values, String source) {
        return new Observation(Counted.REVIEWS, Map.of(dimension.key(), Set.copyOf(values)), source);
    }

    Set<String> values(Dimension dimension) {
        return values.getOrDefault(dimension.key(), Set.of());
    }
}
