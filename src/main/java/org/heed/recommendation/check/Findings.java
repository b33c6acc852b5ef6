package org.heed.recommendation.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.list.DraftList;

/// All that the checks look at: what was gathered and what became of it (the two lists run in parallel), the
/// lists it came from, the number that the review declares, and the month of publication.
public record Findings(
        List<Gathered> gathered,
        List<Recommendation> recommendations,
        List<DraftList> lists,
        OptionalInt declared,
        Optional<YearMonth> published) {}
