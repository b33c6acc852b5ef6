package org.heed.repetition.ask;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The runs of four words that a recommendation is written with, for telling what was copied from another.
final class Wording {

    private static final int RUN = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Each run as a number, in rising order: thousands of recommendations are compared, and words would take much
    /// room.
    private final int[] runs;

    private Wording(int[] runs) {
        this.runs = runs;
    }

    static Wording of(String words) {
        List<String> all = BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Wording(IntStream.rangeClosed(0, all.size() - RUN)
                .map(at -> all.subList(at, at + RUN).hashCode())
                .sorted()
                .distinct()
                .toArray());
    }

    /// The share of the shorter one's runs that the longer one has too, 0 to 1; 0 when one is too short to say.
    double sharedWith(Wording other) {
        if (other.runs.length < runs.length) {
            return other.sharedWith(this);
        }
        if (runs.length == 0) {
            return 0;
        }
        return (double) Rising.inBoth(runs, other.runs) / runs.length;
    }
}
