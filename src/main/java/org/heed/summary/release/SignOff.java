package org.heed.summary.release;

import java.time.Instant;
import org.heed.review.Edition;

/// What a named person said about a review's narrative being public. `basis` tells which words were before them.
record SignOff(Edition edition, Word word, String basis, String author, Instant said, String why) {

    /// What was said.
    enum Word {
        SIGNED,
        WITHDRAWN
    }
}
