package org.heed.anonymisation.disclosure;

import java.util.List;

/// Counts that add up to a total, as they may be shown.
public record PublicList(List<PublicCount> counts, PublicCount total) {

    public PublicList {
        counts = List.copyOf(counts);
    }
}
