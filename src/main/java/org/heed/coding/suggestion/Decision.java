package org.heed.coding.suggestion;

import java.time.Instant;
import org.heed.coding.Coder;
import org.heed.coding.framework.CodeKey;

/// What a person said to a suggestion, and how long it took them. `correctedTo` is the sign of the code they chose
/// instead, or empty.
public record Decision(
        String document,
        Suggestion suggestion,
        Outcome outcome,
        String correctedTo,
        Coder coder,
        Instant at,
        long milliseconds) {

    /// What was said.
    public enum Outcome {
        ACCEPTED,
        CORRECTED,
        REJECTED
    }

    public CodeKey code() {
        return suggestion.code();
    }
}
