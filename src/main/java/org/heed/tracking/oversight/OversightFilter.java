package org.heed.tracking.oversight;

import java.util.Optional;

/// Which asks a list shows: those that fit everything that is given. `words` stand in the addressee's name.
public record OversightFilter(
        Optional<Concern> concern,
        String area,
        String region,
        String policeForce,
        String organisation,
        String sector,
        String review,
        String words) {

    public static final OversightFilter ALL = new OversightFilter(Optional.empty(), "", "", "", "", "", "", "");

    public OversightFilter with(Concern only) {
        return new OversightFilter(Optional.of(only), area, region, policeForce, organisation, sector, review, words);
    }

    public static OversightFilter toOrganisation(String id) {
        return new OversightFilter(Optional.empty(), "", "", "", id, "", "", "");
    }

    public static OversightFilter inReview(String key) {
        return new OversightFilter(Optional.empty(), "", "", "", "", "", key, "");
    }
}
