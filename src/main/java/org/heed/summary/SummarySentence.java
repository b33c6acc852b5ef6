package org.heed.summary;

import java.util.List;

/// One sentence of a summary and all it rests on. A sentence without support cannot be made.
public record SummarySentence(SummaryPart part, String words, List<Citation> citations) {

    public SummarySentence {
        citations = List.copyOf(citations);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a sentence has words");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence of a summary rests on a passage");
        }
    }
}
