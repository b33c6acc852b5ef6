package org.heed.anonymisation.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.review.ReviewKey;

/// What a review records of those [Trait]s. What is not recorded is left out: it tells nothing apart.
public record DeathTraits(ReviewKey review, Map<Trait, String> recorded) {

    public DeathTraits {
        recorded = Map.copyOf(recorded);
    }

    /// The recorded ones among some traits, as one key that reviews which look alike share.
    Map<Trait, String> among(Set<Trait> some) {
        Map<Trait, String> key = new EnumMap<>(Trait.class);
        for (Trait trait : new TreeSet<>(some)) {
            String value = recorded.get(trait);
            if (value != null) {
                key.put(trait, value);
            }
        }
        return key;
    }
}
