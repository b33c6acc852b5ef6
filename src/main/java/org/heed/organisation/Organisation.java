package org.heed.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A body that can act, as the register knows it; not a name as written. `successors` are ids of the bodies that
/// followed it; an id that begins with `part:` took over some of its work and is not the same body under a new
/// name. An empty date is not known, and for `to` also means that the body still exists.
public record Organisation(
        String id,
        String name,
        OrganisationKind kind,
        String area,
        String region,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> successors,
        List<String> aliases,
        String source) {

    /// How a successor is marked that took over only part of the work.
    public static final String PART = "part:";

    /// The one body that is this body today, if it ended and exactly one took its place whole.
    public Optional<String> soleSuccessor() {
        return successors.size() == 1 && !successors.getFirst().startsWith(PART)
                ? Optional.of(successors.getFirst())
                : Optional.empty();
    }

    /// True when the body existed on the day, as far as the register knows.
    public boolean existedOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public Organisation called(String name) {
        return new Organisation(id, name, kind, area, region, from, to, successors, aliases, source);
    }

    public Organisation calledAlso(List<String> aliases) {
        return new Organisation(id, name, kind, area, region, from, to, successors, List.copyOf(aliases), source);
    }

    /// The same body, ended on a day and followed by the bodies of these ids.
    public Organisation followedBy(Optional<LocalDate> to, List<String> successors) {
        return new Organisation(id, name, kind, area, region, from, to, List.copyOf(successors), aliases, source);
    }
}
