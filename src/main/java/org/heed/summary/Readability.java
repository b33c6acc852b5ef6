package org.heed.summary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How easily a text is read: Flesch's reading ease (Flesch 1948), 206.835 less 1.015 for each word a sentence and
/// less 84.6 for each syllable a word. 60 to 70 is plain English; 45 is what a broadsheet prints.
final class Readability {

    private static final double EASIEST = 206.835;
    private static final double FOR_WORDS = 1.015;
    private static final double FOR_SYLLABLES = 84.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúâêîôûŵŷ]+");
    /// Endings that are written with a vowel and spoken without: "moved", "makes", "state".
    private static final Pattern SILENT = Pattern.compile("(?:[^aeiouy]e|[^aeiouytd]ed|[^aeiouysxzcgh]es)$");
    /// Two vowels that are spoken apart: "via", "area", "trial", "create", "serious".
    private static final Pattern APART = Pattern.compile("ia|io(?!n)|eo(?!ple)|ua|iu|rea(?=t)|ea$|[aeiou]ing");

    private Readability() {}

    /// The reading ease of some sentences, each by itself. No words at all are as easy as can be.
    static double ease(Iterable<String> sentences) {
        int count = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            Matcher word = WORD.matcher(sentence);
            while (word.find()) {
                words++;
                syllables += syllables(word.group());
            }
            count++;
        }
        return words == 0 ? EASIEST : EASIEST - FOR_WORDS * words / count - FOR_SYLLABLES * syllables / words;
    }

    /// How many words a text has; "multi-agency" is two.
    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    static int syllables(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return 1;
        }
        boolean isSpelled = word.length() > 1 && word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
        if (isSpelled) {
            return word.length();
        }
        String plain = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(plain).results().count();
        int apart = (int) APART.matcher(plain).results().count();
        boolean isSilent = SILENT.matcher(plain).find() && !plain.endsWith("le");
        return Math.max(1, groups + apart - (isSilent ? 1 : 0));
    }
}
