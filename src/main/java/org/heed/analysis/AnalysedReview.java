package org.heed.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One review as an analysis counts it: what was observed in it. `title` names nobody.
public record AnalysedReview(String key, String title, List<Observation> observations) {

    public AnalysedReview {
        observations = List.copyOf(observations);
    }

    Stream<Observation> observed(Counted of) {
        return observations.stream().filter(each -> each.of() == of);
    }

    /// All values that the review has of a dimension; none when it is not recorded.
    public Set<String> values(Dimension dimension) {
        Set<String> values = new LinkedHashSet<>();
        observed(dimension.of()).forEach(each -> values.addAll(each.values(dimension)));
        return values;
    }
}
