package org.heed.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.heed.recommendation.Level;
import org.heed.review.CaseType;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;

/// A review in one line of a list. `title` names nobody: it is made of kind, area and year. What is empty is not
/// recorded. `deathMonth` and `published` read "March 2021".
public record ReviewSummary(
        ReviewKey key,
        String title,
        ReviewKind kind,
        Optional<String> body,
        Optional<String> area,
        Optional<CaseType> caseType,
        Optional<String> deathMonth,
        Optional<String> yearOfDeath,
        Optional<String> published,
        Map<Level, Integer> recommendationsByLevel,
        int recommendations,
        int problems,
        boolean whollyRead,
        int edition,
        Instant added) {

    public ReviewSummary {
        recommendationsByLevel = Map.copyOf(recommendationsByLevel);
    }
}
