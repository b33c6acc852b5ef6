package org.heed.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Counts a sample by combinations of values. Where several dimensions belong to mentions, or to recommendations, a
/// combination is one mention that has all of them: "Police" counts for "Records" only where they meet.
final class Tally {

    private final Counted counted;
    private final List<Dimension> dimensions;
    private final Map<List<String>, Found> found = new LinkedHashMap<>();

    private Tally(Counted counted, List<Dimension> dimensions) {
        this.counted = counted;
        this.dimensions = dimensions;
    }

    /// What is behind one combination.
    private record Found(Set<String> reviews, Set<Source> sources, List<Source> mentions) {}

    static Tally of(Sample sample, Counted counted, List<Dimension> dimensions) {
        Tally tally = new Tally(counted, dimensions);
        sample.reviews().forEach(tally::add);
        return tally;
    }

    Cell cell(List<String> combination) {
        Found behind = found.get(combination);
        if (behind == null) {
            return Cell.NONE;
        }
        int count = counted == Counted.REVIEWS
                ? behind.reviews().size()
                : behind.mentions().size();
        return new Cell(count, List.copyOf(behind.reviews()), List.copyOf(behind.sources()));
    }

    /// The values of a dimension that were found and that its list lacks, in alphabetical order.
    Set<String> unlisted(int dimension) {
        Set<String> values = new TreeSet<>();
        found.keySet().forEach(combination -> values.add(combination.get(dimension)));
        dimensions.get(dimension).values().forEach(values::remove);
        values.remove(Dimension.NOT_RECORDED);
        return values;
    }

    private void add(AnalysedReview review) {
        List<List<Hit>> choices = new ArrayList<>();
        choices.add(List.of(Hit.NOTHING));
        for (Counted unit : Counted.values()) {
            List<Dimension> own =
                    dimensions.stream().filter(each -> each.of() == unit).toList();
            if (!own.isEmpty() || (unit == counted && unit != Counted.REVIEWS)) {
                choices.add(hits(review, unit, own));
            }
        }
        combine(choices, 0, Hit.NOTHING).forEach(hit -> record(review, hit));
    }

    private static List<Hit> combine(List<List<Hit>> choices, int from, Hit before) {
        if (from == choices.size()) {
            return List.of(before);
        }
        List<Hit> all = new ArrayList<>();
        for (Hit hit : choices.get(from)) {
            all.addAll(combine(choices, from + 1, before.with(hit)));
        }
        return all;
    }

    private List<Hit> hits(AnalysedReview review, Counted unit, List<Dimension> own) {
        if (unit == Counted.REVIEWS) {
            return ofAttributes(review, own);
        }
        List<Hit> hits = new ArrayList<>();
        for (Observation each : review.observed(unit).toList()) {
            if (unit == Counted.MENTIONS
                    && !own.isEmpty()
                    && each.values(own.getFirst()).isEmpty()) {
                continue; // it is about something else
            }
            Hit place = Hit.at(new Source(review.key(), each.source()), unit == counted);
            hits.addAll(product(own, each::values, place));
        }
        boolean isNothing = hits.isEmpty() && counted == Counted.REVIEWS;
        return isNothing ? product(own, dimension -> Set.of(), Hit.NOTHING) : hits;
    }

    private static List<Hit> ofAttributes(AnalysedReview review, List<Dimension> own) {
        List<Hit> hits = List.of(Hit.NOTHING);
        for (Dimension dimension : own) {
            List<Hit> more = new ArrayList<>();
            for (Hit hit : hits) {
                for (String value : recorded(review.values(dimension))) {
                    more.add(hit.with(dimension, value).with(sources(review, dimension, value)));
                }
            }
            hits = more;
        }
        return hits;
    }

    private static List<Source> sources(AnalysedReview review, Dimension dimension, String value) {
        return review.observed(Counted.REVIEWS)
                .filter(each ->
                        each.values(dimension).contains(value) && !each.source().isEmpty())
                .map(each -> new Source(review.key(), each.source()))
                .toList();
    }

    private static List<Hit> product(List<Dimension> own, Function<Dimension, Set<String>> values, Hit start) {
        List<Hit> hits = List.of(start);
        for (Dimension dimension : own) {
            hits = hits.stream()
                    .flatMap(hit -> recorded(values.apply(dimension)).stream()
                            .sorted()
                            .map(value -> hit.with(dimension, value)))
                    .toList();
        }
        return hits;
    }

    private static Collection<String> recorded(Set<String> values) {
        return values.isEmpty() ? Set.of(Dimension.NOT_RECORDED) : values;
    }

    private void record(AnalysedReview review, Hit hit) {
        List<String> combination = dimensions.stream()
                .map(dimension -> hit.values().getOrDefault(dimension.key(), Dimension.NOT_RECORDED))
                .toList();
        Found behind = found.computeIfAbsent(
                combination, key -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>()));
        behind.reviews().add(review.key());
        behind.sources().addAll(hit.sources());
        behind.mentions().addAll(hit.counted());
    }
}
