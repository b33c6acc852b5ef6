package org.heed.recommendation;

import java.time.Instant;
import java.util.Locale;

/// That a person has looked at a recommendation and answers for it as it stands: what the person did, who, when
/// and why. `why` may be empty where a person only confirmed.
public record Checked(Act act, String by, Instant at, String why) {

    /// What the person did last. The names in lower case are part of the JSON contract.
    public enum Act {
        /// Found it right.
        CONFIRMED,
        /// Changed its words, number, addressees or level.
        CORRECTED,
        /// Made it, with others, out of what had been read as one.
        SPLIT,
        /// Made it out of two that had been read apart.
        JOINED,
        /// Found it where the reading had missed it.
        ADDED;

        public String contractName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
