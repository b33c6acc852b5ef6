package org.heed.review;

import java.time.Instant;

/// One formal review as a library keeps it; not its documents. `edition` is the current one and counts from 1.
/// `name` is what its documents were called together when they were added, and may name people: it never stands
/// in an address or a title. `readings` says how often this edition was read.
public record Review(ReviewKey key, ReviewKind kind, int edition, String name, Instant added, int readings) {

    /// What its ledger rests on, in one word that changes when the ledger may have: the edition, how often that was
    /// read, and how often people `corrected` it.
    public String reading(int corrected) {
        return edition + "." + readings + "." + corrected;
    }

    public Edition current() {
        return new Edition(key, edition);
    }
}
