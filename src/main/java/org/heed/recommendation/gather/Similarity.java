package org.heed.recommendation.gather;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two wordings of a recommendation are, 0 to 1: the longest common run of words in order, small words
/// of mood left out, because a summary says "X to do" where the list says "That X should do".
final class Similarity {

    private static final Set<String> MOOD = Set.of("that", "should", "must", "to", "will", "be", "the", "a", "an");
    /// A wording that is wholly contained in the other is nearly the same; it may be cut short.
    private static final double CONTAINED = 0.9;
    private static final int FEW_WORDS = 6;

    private static final Pattern HYPHEN = Pattern.compile("[\\u00ad]|(?<=\\p{L})[-‐‑](?=\\p{L})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    private Similarity() {}

    static double of(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int common = common(left, right);
        int shorter = Math.min(left.size(), right.size());
        double whole = 2.0 * common / (left.size() + right.size());
        double contained = shorter >= FEW_WORDS ? CONTAINED * common / shorter : 0;
        return Math.max(whole, contained);
    }

    /// The words that count, in small letters and in order.
    static List<String> words(String text) {
        String plain = HYPHEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(NO_WORD.split(plain, -1))
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
