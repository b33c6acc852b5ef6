package org.heed.recommendation.correction;

import java.util.Optional;
import org.heed.text.Span;

/// The letters and digits of a text alone, in lower case, each with its offset in the text.
final class Letters {

    private final String all;
    private final int[] offsets;

    private Letters(String all, int[] offsets) {
        this.all = all;
        this.offsets = offsets;
    }

    static Letters of(String text) {
        StringBuilder letters = new StringBuilder();
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                offsets[letters.length()] = i;
                letters.append(Character.toLowerCase(c));
            }
        }
        return new Letters(letters.toString(), offsets);
    }

    String all() {
        return all;
    }

    /// Where these letters stand first inside a stretch of the text.
    Optional<Span> find(String letters, Span within) {
        int at = letters.isEmpty() ? -1 : all.indexOf(letters);
        while (at >= 0) {
            Span span = new Span(offsets[at], offsets[at + letters.length() - 1] + 1);
            if (within.contains(span)) {
                return Optional.of(span);
            }
            at = all.indexOf(letters, at + 1);
        }
        return Optional.empty();
    }
}
