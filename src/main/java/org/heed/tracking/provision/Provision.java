package org.heed.tracking.provision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One service in one area: what it is, who provides it, for whom, since when and until when, whether anybody evaluated
/// it and where that is written, where the entry comes from, and what of it others could take over. What is empty is
/// not recorded. `id` stays when the words change.
public record Provision(
        String id,
        String name,
        ServiceKind kind,
        String provider,
        String area,
        Set<Audience> audience,
        Evaluation evaluation,
        String evaluatedIn,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        String source,
        String practice) {

    public Provision {
        audience = audience.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(audience));
    }

    /// For whom, in words and in a fixed order; empty where it is not recorded.
    public String forWhom() {
        return audience.stream().sorted().map(Audience::words).collect(Collectors.joining("; "));
    }

    public boolean runsOn(LocalDate day) {
        return since.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// True where it is for a group by name, or for everybody.
    public boolean isFor(Audience group) {
        return audience.contains(group) || audience.contains(Audience.EVERYBODY);
    }

    Provision under(String keptId) {
        return new Provision(
                keptId, name, kind, provider, area, audience, evaluation, evaluatedIn, since, until, source, practice);
    }
}
