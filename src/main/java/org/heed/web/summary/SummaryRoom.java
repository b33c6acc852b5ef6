package org.heed.web.summary;

import org.heed.summary.kept.SummaryDesk;
import org.heed.summary.release.NarrativeDesk;
import org.heed.web.WebParts;

/// The desks behind the pages on summaries.
public final class SummaryRoom {

    private final SummaryDesk summaries;
    private final NarrativeDesk narratives;

    public SummaryRoom(WebParts parts) {
        this.summaries = SummaryDesk.sharing(parts.library().database(), parts.clock());
        this.narratives = new NarrativeDesk(parts.library().database(), summaries, parts.clock());
    }

    public SummaryDesk summaries() {
        return summaries;
    }

    NarrativeDesk narratives() {
        return narratives;
    }
}
