package org.heed.organisation.told;

import java.util.Optional;
import org.heed.organisation.Organisation;

/// A body and how often it was told: in how many recommendations of how many reviews, how many of them at national
/// level, and how many resting on an answer that nobody has confirmed. A body that the register does not know has a
/// `name` only, as printed.
public record ToldBody(
        String name,
        Optional<Organisation> organisation,
        int recommendations,
        int reviews,
        int national,
        int unconfirmed) {

    public ToldBody named(String other) {
        return new ToldBody(other, organisation, recommendations, reviews, national, unconfirmed);
    }
}
