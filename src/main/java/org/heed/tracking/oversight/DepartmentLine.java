package org.heed.tracking.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.heed.organisation.OrganisationKind;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.OversightStore.AskedBody;
import org.heed.tracking.oversight.OversightStore.Counts;

/// What became of what one national body was asked: what needs attention, and where it stands in the Commissioner's
/// five statuses.
public record DepartmentLine(AskedBody body, Counts concerns, List<StatusScheme.Count> statuses) {

    private static final StatusScheme COMMISSIONER = StatusScheme.named("commissioner");

    /// The Commissioner's statuses, in their order.
    public static List<String> categories() {
        return COMMISSIONER.categories();
    }

    /// Departments and national bodies that were asked anything, in the order of the alphabet.
    public static List<DepartmentLine> all(OversightStore store, LocalDate today) {
        return store.bodies(OversightFilter.ALL, today).stream()
                .filter(body -> !body.sector().isEmpty()
                        && OrganisationKind.valueOf(body.sector()).isNational())
                .sorted(Comparator.comparing(AskedBody::name))
                .map(body -> of(body, store, today))
                .toList();
    }

    private static DepartmentLine of(AskedBody body, OversightStore store, LocalDate today) {
        OversightFilter filter = OversightFilter.toOrganisation(body.id());
        return new DepartmentLine(body, store.counts(filter, today), COMMISSIONER.counts(store.states(filter, today)));
    }
}
