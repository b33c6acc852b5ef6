package org.heed.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The reviews that an analysis is about, and the rule by which they were chosen out of `population` reviews. The
/// rule stands on every table.
public record Sample(String rule, int population, List<AnalysedReview> reviews) {

    public Sample {
        reviews = List.copyOf(reviews);
    }

    public int size() {
        return reviews.size();
    }

    /// The part of this sample that a further condition leaves, for a table about some of its reviews.
    public Sample where(String condition, Predicate<AnalysedReview> test) {
        return new Sample(
                rule + "; of these, " + condition,
                population,
                reviews.stream().filter(test).toList());
    }

    /// The reviews that have a value.
    public Sample where(Dimension dimension, String value) {
        return where(
                dimension.label().toLowerCase(Locale.ROOT) + ": " + value,
                review -> review.values(dimension).contains(value));
    }
}
