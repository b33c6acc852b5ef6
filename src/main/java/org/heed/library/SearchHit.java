package org.heed.library;

import java.util.List;
import org.heed.review.ReviewKey;
import org.heed.text.Span;

/// Where the searched words stand.
public record SearchHit(ReviewKey review, String title, Match match, List<SnippetPart> snippet) {

    /// What of the review matched.
    public sealed interface Match {}

    /// A recommendation: its position in the ledger, from 1, its number as printed, and its first page or 0.
    public record InRecommendation(int position, String number, int page) implements Match {}

    /// A passage of a report, by the report's number from 0; `page` is 0 when the report has no pages. The span is
    /// the passage's in the report's source text.
    public record InPassage(int report, int page, Span span) implements Match {}

    /// A fact of the review, by its contract name.
    public record InFact(String name) implements Match {}

    /// A stretch of the words around a match, without names; marked when it is one of the searched words.
    public record SnippetPart(String words, boolean marked) {}
}
