package org.heed.summary.kept;

import java.time.Instant;
import java.util.Locale;
import org.heed.review.Edition;
import org.heed.summary.Summary;

/// A version of a review's summary as a library keeps it. `version` counts from 1; `basis` tells what it was made
/// from: two that are the same were made from the same safe words; `author` is empty when Heed made it.
public record KeptSummary(
        Edition edition, int version, Maker maker, String author, Instant made, String basis, Summary summary) {

    /// Who made a version.
    public enum Maker {
        MACHINE,
        PERSON;

        public String contractName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
