package org.heed.organisation;

import java.util.Optional;

/// A body that an addressee means. `name` is the name to show: of today's body, or as printed where the register
/// does not know it. `named` is the body under the name it was called by; `today` is what it has become.
public record Body(String name, Optional<Organisation> named, Optional<Organisation> today) {

    public static Body known(Organisation named, Organisation today) {
        return new Body(today.name(), Optional.of(named), Optional.of(today));
    }

    /// A body that only the review's own words vouch for.
    public static Body asPrinted(String name) {
        return new Body(name, Optional.empty(), Optional.empty());
    }

    /// The name that the body had when it was addressed.
    public String nameThen() {
        return named.map(Organisation::name).orElse(name);
    }
}
