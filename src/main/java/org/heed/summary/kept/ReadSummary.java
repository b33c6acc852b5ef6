package org.heed.summary.kept;

import java.util.Set;

/// A review's summary as it holds now. `adrift` are the sentences, from 0, whose passages no longer stand in the
/// report as they were quoted: a person's words are kept and marked, never lost.
public record ReadSummary(KeptSummary kept, Set<Integer> adrift) {

    public ReadSummary {
        adrift = Set.copyOf(adrift);
    }
}
