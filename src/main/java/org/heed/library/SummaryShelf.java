package org.heed.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.recommendation.Level;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.CaseType;
import org.heed.review.Edition;
import org.heed.review.ReportStore;
import org.heed.review.Review;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// The current edition of every review, in one line each, in the order they were first added.
record SummaryShelf(
        Database database,
        ReviewStore reviews,
        ReportStore reports,
        FactStore facts,
        RecommendationStore recommendations) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    List<ReviewSummary> summaries() {
        return database.consistently(() -> {
            Map<Edition, Map<FactName, String>> values = facts.values();
            Map<Edition, Map<Level, Integer>> counts = recommendations.counts();
            Map<Edition, Integer> problems = reviews.problemCounts();
            Set<Edition> partlyRead = reports.partlyRead();
            return reviews.all().stream()
                    .map(review -> {
                        Edition edition = review.current();
                        return summary(
                                review,
                                values.getOrDefault(edition, Map.of()),
                                counts.getOrDefault(edition, Map.of()),
                                new Trouble(problems.getOrDefault(edition, 0), partlyRead.contains(edition)));
                    })
                    .toList();
        });
    }

    /// The year in a date as printed, if there is one.
    static Optional<String> year(String printed) {
        Matcher matcher = YEAR.matcher(printed);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private record Trouble(int problems, boolean isPartlyRead) {}

    private static ReviewSummary summary(
            Review review, Map<FactName, String> values, Map<Level, Integer> levels, Trouble trouble) {
        Optional<String> month = value(values, FactName.MONTH_OF_DEATH);
        Optional<String> year = value(values, FactName.YEAR_OF_DEATH)
                .flatMap(SummaryShelf::year)
                .or(() -> month.flatMap(SummaryShelf::year));
        Optional<String> area = value(values, FactName.AREA);
        return new ReviewSummary(
                review.key(),
                title(review, area.or(() -> value(values, FactName.BODY)), year),
                review.kind(),
                value(values, FactName.BODY),
                area,
                value(values, FactName.CASE_TYPE).flatMap(SummaryShelf::caseType),
                month,
                year,
                value(values, FactName.PUBLISHED),
                levels,
                levels.values().stream().mapToInt(Integer::intValue).sum(),
                trouble.problems(),
                !trouble.isPartlyRead(),
                review.edition(),
                review.added());
    }

    private static String title(Review review, Optional<String> area, Optional<String> year) {
        return review.kind().words() + ", " + area.orElse("area not recorded") + ", "
                + year.orElse("year not recorded");
    }

    private static Optional<CaseType> caseType(String contractName) {
        return Arrays.stream(CaseType.values())
                .filter(type -> type.contractName().equals(contractName))
                .findFirst();
    }

    private static Optional<String> value(Map<FactName, String> values, FactName name) {
        return Optional.ofNullable(values.get(name)).filter(words -> !words.isBlank());
    }
}
