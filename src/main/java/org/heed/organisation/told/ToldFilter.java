package org.heed.organisation.told;

import java.util.Locale;
import java.util.Optional;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;

/// Which bodies to list: by kind, region, area, and words of the name; empty means any.
public record ToldFilter(Optional<OrganisationKind> kind, String region, String area, String words) {

    public static final ToldFilter ALL = new ToldFilter(Optional.empty(), "", "", "");

    boolean fits(ToldBody told) {
        String name = told.name().toLowerCase(Locale.ROOT);
        boolean named = words.isBlank() || name.contains(words.strip().toLowerCase(Locale.ROOT));
        boolean anywhere = region.isEmpty() && area.isEmpty() && kind.isEmpty();
        return named && (anywhere || told.organisation().map(this::fits).orElse(false));
    }

    private boolean fits(Organisation organisation) {
        return kind.map(wanted -> wanted == organisation.kind()).orElse(true)
                && (region.isEmpty() || region.equalsIgnoreCase(organisation.region()))
                && (area.isEmpty() || area.equalsIgnoreCase(organisation.area()));
    }
}
