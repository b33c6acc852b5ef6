package org.heed.repetition;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was asked before and after a recommendation in the same or other words, oldest first. A recommendation that
/// says itself that it repeats an earlier one `declaresItself`, whether or not the earlier one is in the library.
public record Lineage(FiledAsk ask, String repeatId, List<Kin> earlier, List<Kin> later, boolean declaresItself) {

    /// How one recommendation of a [Repeat] stands to another.
    public enum Kinship {
        SAME_REVIEW,
        SAME_AREA,
        SAME_BODY_ELSEWHERE,
        NATIONAL
    }

    /// A recommendation that asks the same. `when` is the month of its review's publication, else of the death, as far
    /// as the review states one; `reasons` are in plain words.
    public record Kin(FiledAsk ask, Optional<YearMonth> when, Set<Kinship> kinship, List<String> reasons) {}

    /// No recommendation in the library asks the same.
    public boolean isAlone() {
        return earlier.isEmpty() && later.isEmpty();
    }
}
