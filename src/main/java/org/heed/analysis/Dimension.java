package org.heed.analysis;

import java.util.List;

/// Something that reviews can be told apart by: an attribute of the case, the theme of a mention, the addressee of
/// a recommendation. `of` says what has it. `values` stand in the order in which tables show them, also those that
/// no review has; a value that is not among them follows them.
public record Dimension(String key, String label, Counted of, List<String> values) {

    /// The row and column of reviews that say nothing of the sort.
    public static final String NOT_RECORDED = "Not recorded";

    /// The value of an attribute of which a report says that it was not so.
    public static final String STATED_ABSENT = "Stated absent";

    public Dimension {
        values = List.copyOf(values);
    }

    public static Dimension ofReviews(String key, String label, String... values) {
        return new Dimension(key, label, Counted.REVIEWS, List.of(values));
    }

    public static Dimension ofMentions(String key, String label, List<String> values) {
        return new Dimension(key, label, Counted.MENTIONS, values);
    }

    public static Dimension ofRecommendations(String key, String label, List<String> values) {
        return new Dimension(key, label, Counted.RECOMMENDATIONS, values);
    }
}
