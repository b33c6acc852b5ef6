package org.heed.anonymisation.word;

import java.util.Locale;
import java.util.regex.Pattern;

/// A word, number or sign of a text, with its place. `word` is as written, but a line end behind a hyphen is gone;
/// `beginsSentence` is true where a capital says nothing.
public record Token(int start, int end, String word, String lower, Sort sort, boolean beginsSentence) {

    /// What a token is made of.
    public enum Sort {
        /// A word that begins with a capital and has small letters.
        CAPITAL,
        /// A word all in capitals, of two letters or more.
        CAPITALS,
        /// One capital letter.
        LETTER,
        SMALL,
        NUMBER,
        SIGN
    }

    private static final Pattern JOINED_CAPITAL = Pattern.compile("\\p{Ll}{1,3}[-'’]\\p{Lu}\\p{Ll}.*");
    /// So many letters stand before the joint at most.
    private static final int EARLY = 3;

    static Token of(int start, int end, String word, boolean beginsSentence) {
        return new Token(
                start, end, word, word.toLowerCase(Locale.ROOT).replace('’', '\''), sort(word), beginsSentence);
    }

    private static Sort sort(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return Sort.NUMBER;
        }
        if (!Character.isLetter(first)) {
            return Sort.SIGN;
        }
        if (!Character.isUpperCase(first)) {
            // "al-Amin", "ap Rhys" written together, "d'Souza": a capital further on makes a name of it.
            return hasJointEarly(word) && JOINED_CAPITAL.matcher(word).matches() ? Sort.CAPITAL : Sort.SMALL;
        }
        if (word.length() == 1) {
            return Sort.LETTER;
        }
        return word.chars().anyMatch(Character::isLowerCase) ? Sort.CAPITAL : Sort.CAPITALS;
    }

    /// Nearly all words are told from it without a pattern.
    private static boolean hasJointEarly(String word) {
        for (int i = 1; i <= Math.min(EARLY, word.length() - 1); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapital() {
        return sort == Sort.CAPITAL || sort == Sort.CAPITALS;
    }

    public boolean isWord() {
        return sort != Sort.SIGN && sort != Sort.NUMBER;
    }
}
