package org.heed.history;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One thing that a person did: to what (`subject`, "recommendation:dhr-1a2b3c4d/5"), what it was
/// (`correction.confirmed`), who did it and when. Details are names and values in safe words; their order does
/// not matter.
public record HistoryEntry(String subject, String what, String author, Instant at, Map<String, String> details) {

    /// The author of what the software finds by itself.
    public static final String SOFTWARE = "Heed";

    public HistoryEntry {
        if (subject.isBlank() || what.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("an entry says what was done to what, and who did it");
        }
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
