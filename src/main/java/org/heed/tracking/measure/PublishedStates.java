package org.heed.tracking.measure;

import java.time.LocalDate;
import java.util.List;
import org.heed.tracking.Followed;

/// Where an ask stands in the statuses that others publish: the five of the Domestic Abuse Commissioner, and the four
/// in which coroners' reports are counted, taken here for the one addressee.
public record PublishedStates(String commissioner, String coroners) {

    private static final StatusScheme COMMISSIONER = StatusScheme.named("commissioner");

    public static PublishedStates of(Followed ask, LocalDate today) {
        return new PublishedStates(
                COMMISSIONER.category(ask.response(), ask.implementation()),
                ReportStatus.of(ask.told().orElse(today), List.of(ask.response()), today)
                        .words());
    }
}
