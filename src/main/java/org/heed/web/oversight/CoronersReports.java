package org.heed.web.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.tracking.Followed;
import org.heed.tracking.measure.ReportStatus;
import org.heed.tracking.oversight.OversightStore;

/// Counts coroners' reports in their four states. A report counts once somebody is known to have been told.
record CoronersReports(Watch watch) {

    Map<ReportStatus, Integer> counts() {
        Map<ReviewKey, List<Followed>> reports = new LinkedHashMap<>();
        watch.store().list(watch.filter(), watch.today(), OversightStore.Page.ALL).stream()
                .filter(ask -> ask.printed().kind() == ReviewKind.PFD)
                .forEach(ask -> reports.computeIfAbsent(ask.ask().review(), any -> new ArrayList<>())
                        .add(ask));
        Map<ReportStatus, Integer> counts = new EnumMap<>(ReportStatus.class);
        for (ReportStatus status : ReportStatus.values()) {
            counts.put(status, 0);
        }
        reports.values().forEach(asks -> status(asks).ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        return counts;
    }

    private Optional<ReportStatus> status(List<Followed> asks) {
        Optional<LocalDate> told =
                asks.stream().flatMap(ask -> ask.told().stream()).min(LocalDate::compareTo);
        return told.map(day ->
                ReportStatus.of(day, asks.stream().map(Followed::response).toList(), watch.today()));
    }
}
