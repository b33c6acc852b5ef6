package org.heed.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.library.FacetCounts.Count;
import org.heed.library.ReviewList.Entry;
import org.heed.recommendation.Level;
import org.heed.review.ReviewKey;

/// Lists the reviews of a library, last added first, with counts that add up.
public final class ReviewCatalogue {

    private final SummaryShelf shelf;

    ReviewCatalogue(SummaryShelf shelf) {
        this.shelf = shelf;
    }

    /// The reviews that pass the filter.
    public ReviewList list(ReviewFilter filter) {
        List<ReviewSummary> all = shelf.summaries();
        List<Entry> entries = new ArrayList<>();
        for (ReviewSummary review : all.reversed()) {
            if (passes(review, filter)) {
                entries.add(new Entry(review, missing(review, filter)));
            }
        }
        List<ReviewSummary> listed = entries.stream().map(Entry::review).toList();
        List<FacetCounts> facets = Arrays.stream(Facet.values())
                .map(facet -> counts(facet, listed, all, filter))
                .toList();
        return new ReviewList(filter, List.copyOf(entries), facets, all.size());
    }

    public Optional<ReviewSummary> summary(ReviewKey key) {
        return shelf.summaries().stream()
                .filter(review -> review.key().equals(key))
                .findFirst();
    }

    private static boolean passes(ReviewSummary review, ReviewFilter filter) {
        boolean isMissingWhereUnwanted =
                filter.leavingOutMissing().stream().anyMatch(facet -> isMissing(review, facet));
        return !isMissingWhereUnwanted
                && filter.chosen().entrySet().stream()
                        .allMatch(chosen -> passes(review, chosen.getKey(), chosen.getValue()));
    }

    private static boolean passes(ReviewSummary review, Facet facet, Set<String> chosen) {
        return chosen.isEmpty()
                || isMissing(review, facet)
                || values(review, facet).keySet().stream().anyMatch(chosen::contains);
    }

    private static Set<Facet> missing(ReviewSummary review, ReviewFilter filter) {
        Set<Facet> missing = EnumSet.noneOf(Facet.class);
        filter.chosen().forEach((facet, chosen) -> {
            if (!chosen.isEmpty() && !chosen.contains(Facet.NOT_RECORDED) && isMissing(review, facet)) {
                missing.add(facet);
            }
        });
        return Set.copyOf(missing);
    }

    private static boolean isMissing(ReviewSummary review, Facet facet) {
        Set<String> values = values(review, facet).keySet();
        return values.isEmpty() || values.equals(Set.of(Facet.NOT_RECORDED));
    }

    /// Every value of the whole library stands in the counts, so that another one can be chosen.
    private static FacetCounts counts(
            Facet facet, List<ReviewSummary> listed, List<ReviewSummary> all, ReviewFilter filter) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(review -> values(review, facet).keySet().forEach(value -> counts.put(value, 0)));
        listed.forEach(
                review -> values(review, facet).forEach((value, count) -> counts.merge(value, count, Integer::sum)));
        Set<String> chosen = filter.chosen().getOrDefault(facet, Set.of());
        Comparator<Count> missingLast =
                Comparator.comparing(count -> count.value().equals(Facet.NOT_RECORDED));
        List<Count> sorted = counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                .sorted(missingLast
                        .thenComparing(Count::count, Comparator.reverseOrder())
                        .thenComparing(Count::value))
                .toList();
        return new FacetCounts(
                facet, sorted, sorted.stream().mapToInt(Count::count).sum());
    }

    /// The values of a review and how often each counts: once, but as often as it is for the levels of its
    /// recommendations.
    private static Map<String, Integer> values(ReviewSummary review, Facet facet) {
        return switch (facet) {
            case KIND -> Map.of(review.kind().name(), 1);
            case BODY -> once(review.body());
            case AREA -> once(review.area());
            case CASE_TYPE -> once(review.caseType().map(type -> type.contractName()));
            case YEAR_OF_DEATH -> once(review.yearOfDeath());
            case YEAR_PUBLISHED -> once(review.published().flatMap(SummaryShelf::year));
            case LEVEL -> levels(review.recommendationsByLevel());
            case PROBLEMS -> Map.of(review.problems() > 0 ? Facet.WITH_PROBLEMS : Facet.WITHOUT_PROBLEMS, 1);
        };
    }

    private static Map<String, Integer> once(Optional<String> value) {
        return Map.of(value.orElse(Facet.NOT_RECORDED), 1);
    }

    private static Map<String, Integer> levels(Map<Level, Integer> counts) {
        Map<Level, Integer> inOrder = new EnumMap<>(Level.class);
        inOrder.putAll(counts);
        Map<String, Integer> named = new LinkedHashMap<>();
        inOrder.forEach((level, count) ->
                named.put(level == Level.NOT_RECORDED ? Facet.NOT_RECORDED : level.contractName(), count));
        return named;
    }
}
