package org.heed.repetition;

import java.time.Instant;

/// What a person said of two recommendations; it wins over the software for ever, and a later decision over an
/// earlier one.
public record RepeatDecision(Verdict verdict, AskKey one, AskKey other, String author, Instant at, String why) {

    /// Whether two ask the same.
    public enum Verdict {
        SAME,
        APART
    }
}
