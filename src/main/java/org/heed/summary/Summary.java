package org.heed.summary;

import java.util.Arrays;
import java.util.List;

/// What a review is about, what it found and what it asks, in order. A part that has no sentence is *not recorded*.
public record Summary(List<SummarySentence> sentences) {

    /// What the summaries of reviews are held to; a review that says little may have a shorter one.
    public static final int FEWEST_WORDS = 80;

    public static final int MOST_WORDS = 200;
    /// The least reading ease (Flesch).
    public static final double LEAST_EASE = 45;

    public Summary {
        sentences = List.copyOf(sentences);
    }

    public List<SummarySentence> in(SummaryPart part) {
        return sentences.stream().filter(sentence -> sentence.part() == part).toList();
    }

    /// The parts that nothing in the review supports.
    public List<SummaryPart> silent() {
        return Arrays.stream(SummaryPart.values())
                .filter(part -> in(part).isEmpty())
                .toList();
    }

    public int words() {
        return sentences.stream()
                .mapToInt(sentence -> Readability.words(sentence.words()))
                .sum();
    }

    public double ease() {
        return Readability.ease(sentences.stream().map(SummarySentence::words).toList());
    }
}
