package org.heed.summary;

import org.heed.text.Span;

/// What a sentence of a summary rests on: a stretch of one passage's safe text. `passage` is the passage's id; `page`
/// is its first page, or 0 where the report has none; `report` is the report's number in the review, from 0; `quote`
/// is the safe text at `span`.
public record Citation(String passage, int report, int page, Span span, String quote) {

    public Citation {
        if (passage.isBlank() || quote.isBlank()) {
            throw new IllegalArgumentException("a citation names its passage and quotes it");
        }
    }
}
