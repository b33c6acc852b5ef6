package org.heed.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers written as words, one to ninety-nine, as reports print them ("thirteen recommendations",
/// "Recommendation Twenty-One").
public final class NumberWords {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    /// Matches one number word, hyphenated tens included.
    public static final String PATTERN = "(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", UNITS.subList(1, 10)) + "))?|" + String.join("|", UNITS.reversed()) + ")";

    private static final Pattern WORD = Pattern.compile("(?i)\\b" + PATTERN + "\\b");

    private NumberWords() {}

    /// The value of digits or of a number word; empty when it is neither.
    public static OptionalInt value(String digitsOrWord) {
        String word = digitsOrWord.strip().toLowerCase(Locale.ROOT);
        if (word.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        if (UNITS.contains(word)) {
            return OptionalInt.of(UNITS.indexOf(word));
        }
        String[] parts = word.split("[- ]", 2);
        if (!TENS.contains(parts[0])) {
            return OptionalInt.empty();
        }
        int tens = (TENS.indexOf(parts[0]) + 2) * 10;
        return OptionalInt.of(parts.length == 1 ? tens : tens + UNITS.indexOf(parts[1]));
    }

    /// The number in words, lower case, for 1 to 99; figures for all others.
    static String words(int number) {
        if (number < 1 || number >= 100) {
            return String.valueOf(number);
        }
        if (number < UNITS.size()) {
            return UNITS.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + UNITS.get(number % 10);
    }

    static String toDigits(String text) {
        Matcher matcher = WORD.matcher(text);
        return matcher.replaceAll(found -> String.valueOf(value(found.group()).orElseThrow()));
    }
}
