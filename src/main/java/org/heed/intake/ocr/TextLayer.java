package org.heed.intake.ocr;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.review.Word;

/// Tells when the words that a file holds are no words: fonts without a meaning for their glyphs.
final class TextLayer {

    /// Bullets and ticks of symbol fonts stay below.
    private static final double MOST_UNKNOWN = 0.2;
    /// Without one of the commonest words of either language in this many, it is neither; a table of names and
    /// figures is shorter.
    private static final int ENOUGH_WORDS = 120;

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "was", "is", "for", "on", "by", "that", "with", "from", "or", "be",
            "at", "y", "yr", "yn", "ac", "i", "o", "ar", "gan", "wedi", "mae", "oedd");

    private TextLayer() {}

    static boolean isHopeless(List<Word> words) {
        long all = 0;
        long unknown = 0;
        for (Word word : words) {
            all += word.text().length();
            unknown += unknown(word.text());
        }
        if (all > 0 && unknown > all * MOST_UNKNOWN) {
            return true;
        }
        return words.size() >= ENOUGH_WORDS
                && words.stream().noneMatch(word -> COMMON.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static int unknown(String word) {
        int unknown = 0;
        for (int i = 0; i < word.length(); i++) {
            unknown += isUnknown(word.charAt(i)) ? 1 : 0;
        }
        return unknown;
    }

    private static boolean isUnknown(char c) {
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.CONTROL
                || type == Character.UNASSIGNED;
    }
}
