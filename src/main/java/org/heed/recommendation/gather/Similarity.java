package org.heed.recommendation.gather;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How alike two wordings of a recommendation are, 0 to 1: the longest common run of words in order, small words
/// of mood left out, because a summary says "X to do" where the list says "That X should do".
final class Similarity {

    private static final Set<String> MOOD = Set.of("that", "should", "must", "to", "will", "be", "the", "a", "an");
    /// A wording that is wholly contained in the other is nearly the same; it may be cut short.
    private static final double CONTAINED = 0.9;
    private static final int FEW_WORDS = 6;

    private Similarity() {}

    public static double of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int common = common(left, right);
        int shorter = Math.min(left.size(), right.size());
        double whole = 2.0 * common / (left.size() + right.size());
        double contained = shorter >= FEW_WORDS ? CONTAINED * common / shorter : 0;
        return Math.max(whole, contained);
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\u00ad]|(?<=\\p{L})[-‐‑](?=\\p{L})", "");
        return Arrays.stream(plain.split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty() && !MOOD.contains(word))
                .toList();
    }

    private static int common(List<String> left, List<String> right) {
        int[] before = new int[right.size() + 1];
        for (String word : left) {
            int[] here = new int[right.size() + 1];
            for (int j = 1; j <= right.size(); j++) {
                here[j] = word.equals(right.get(j - 1)) ? before[j - 1] + 1 : Math.max(here[j - 1], before[j]);
            }
            before = here;
        }
        return before[right.size()];
    }
}
