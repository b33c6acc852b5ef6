package org.heed.web.analysis;

import java.util.List;

/// What one figure counts: its reviews, each with the words that say so.
public record FigurePage(
        String title, String row, String column, int count, String counted, String back, List<Counted> reviews) {

    public FigurePage {
        reviews = List.copyOf(reviews);
    }

    /// A review that a figure counts.
    public record Counted(String title, String address, List<Said> said) {}

    /// Where a review says it: safe words, or where they are to be found.
    public record Said(String words, String where, String address) {}
}
