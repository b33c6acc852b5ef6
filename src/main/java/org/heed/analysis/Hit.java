package org.heed.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One way in which a review has a value of each dimension asked for, by the dimension's key. `sources` say so;
/// `counted` are those of them
/// that are counted one by one.
record Hit(Map<String, String> values, List<Source> sources, List<Source> counted) {

    static final Hit NOTHING = new Hit(Map.of(), List.of(), List.of());

    static Hit at(Source source, boolean isCounted) {
        return new Hit(Map.of(), List.of(source), isCounted ? List.of(source) : List.of());
    }

    Hit with(Dimension dimension, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(dimension.key(), value);
        return new Hit(more, sources, counted);
    }

    Hit with(List<Source> more) {
        return new Hit(values, joined(sources, more), counted);
    }

    Hit with(Hit other) {
        Map<String, String> more = new HashMap<>(values);
        more.putAll(other.values);
        return new Hit(more, joined(sources, other.sources), joined(counted, other.counted));
    }

    private static List<Source> joined(List<Source> one, List<Source> other) {
        List<Source> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
