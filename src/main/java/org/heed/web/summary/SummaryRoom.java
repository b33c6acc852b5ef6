package org.heed.web.summary;

import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;
import org.heed.summary.kept.SummaryDesk;
import org.heed.summary.release.NarrativeDesk;
import org.heed.web.WebParts;
import org.jspecify.annotations.Nullable;

/// The desks behind the pages on summaries. The model of meanings is opened when a summary is first made.
public final class SummaryRoom implements AutoCloseable {

    private final SummaryDesk summaries;
    private final NarrativeDesk narratives;
    private @Nullable MeaningReader meanings;

    public SummaryRoom(WebParts parts) {
        this.summaries = new SummaryDesk(parts.library().database(), this::meaning, parts.clock());
        this.narratives = new NarrativeDesk(parts.library().database(), summaries, parts.clock());
    }

    public SummaryDesk summaries() {
        return summaries;
    }

    NarrativeDesk narratives() {
        return narratives;
    }

    private synchronized Meaning meaning(String words) {
        MeaningReader open = meanings;
        if (open == null) {
            open = MeaningReader.open();
            meanings = open;
        }
        return open.of(words);
    }

    @Override
    public synchronized void close() {
        if (meanings != null) {
            meanings.close();
            meanings = null;
        }
    }
}
