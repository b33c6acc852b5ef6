package org.heed.anonymisation.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.heed.anonymisation.word.Lexicon;

/// How much more a word looks like a name than like a common word or a place, by the letters that follow each other
/// in both: a model of character trigrams, learnt from the lists when it is first asked for.
public final class NameLikeness {

    private static final int LETTERS = 3;
    private static final double SMOOTHING = 0.5;
    /// About so many different trigrams are possible in practice.
    private static final double POSSIBLE = 8_000;

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final double nameTotal;
    private final double otherTotal;

    private static final class Learnt {
        private static final NameLikeness LIKENESS = new NameLikeness();
    }

    /// What was learnt from the shipped lists.
    public static NameLikeness learnt() {
        return Learnt.LIKENESS;
    }

    private NameLikeness() {
        Lexicon lexicon = Lexicon.shipped();
        nameTotal = learn(lexicon.givenNames(), names) + learn(lexicon.surnames(), names);
        otherTotal = learn(lexicon.words(), others) + learn(lexicon.places(), others);
    }

    /// The mean logarithm of the odds a trigram; above 0 the word looks more like a name.
    public double of(String word) {
        String padded = padded(word);
        double sum = 0;
        int count = padded.length() - LETTERS + 1;
        for (int i = 0; i < count; i++) {
            String trigram = padded.substring(i, i + LETTERS);
            double name = (names.getOrDefault(trigram, 0) + SMOOTHING) / (nameTotal + SMOOTHING * POSSIBLE);
            double other = (others.getOrDefault(trigram, 0) + SMOOTHING) / (otherTotal + SMOOTHING * POSSIBLE);
            sum += Math.log(name / other);
        }
        return sum / count;
    }

    private static int learn(Collection<String> words, Map<String, Integer> counts) {
        int total = 0;
        for (String word : words) {
            String padded = padded(word);
            for (int i = 0; i + LETTERS <= padded.length(); i++) {
                counts.merge(padded.substring(i, i + LETTERS), 1, Integer::sum);
                total++;
            }
        }
        return total;
    }

    private static String padded(String word) {
        return "^" + word.toLowerCase(Locale.ROOT) + "$";
    }
}
