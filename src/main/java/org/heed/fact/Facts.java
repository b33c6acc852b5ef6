package org.heed.fact;

import java.util.Map;
import java.util.Optional;
import org.heed.structure.Place;

/// The facts of a review that its reports state, each with its source. A name without a fact is *not recorded*,
/// which never means "no". `MONTH_OF_DEATH` and `PUBLISHED` read "March 2021"; `CASE_TYPE` holds a
/// [org.heed.review.CaseType] contract name, `KIND` a [org.heed.review.ReviewKind] name; the rest are as
/// printed.
public record Facts(Map<FactName, Fact> stated) {

    /// One stated fact and the place that states it.
    public record Fact(String value, Place source) {}

    public Facts {
        stated = Map.copyOf(stated);
    }

    public Optional<String> value(FactName name) {
        return Optional.ofNullable(stated.get(name)).map(Fact::value);
    }
}
