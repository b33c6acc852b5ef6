package org.heed.text;

import java.util.Locale;

/// A counted number as documents print it: letters, Roman figures, words. What word processors and web pages
/// compute for their lists and never store. Numbers below 1 are printed as figures in every form.
public final class Numeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    /// Roman figures end where they would need letters that nobody prints.
    private static final int LARGEST_ROMAN = 3999;
    /// Past this, repeated letters are longer than any list.
    private static final int MOST_REPEATS = 30;

    private static final int LETTERS = 26;

    private Numeral() {}

    /// a to z, then aa, ab (as web pages count).
    public static String letters(int number) {
        StringBuilder printed = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            printed.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return number < 1 ? String.valueOf(number) : printed.toString();
    }

    /// a to z, then aa, bb (as word processors count).
    public static String repeatedLetters(int number) {
        int repeats = (number - 1) / LETTERS + 1;
        if (number < 1 || repeats > MOST_REPEATS) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(repeats);
    }

    /// i, ii, iii, iv.
    public static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder printed = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            printed.repeat(ROMAN[i], rest / VALUES[i]);
            rest %= VALUES[i];
        }
        return printed.toString();
    }

    /// 1st, 2nd, 3rd, 11th.
    public static String ordinal(int number) {
        int tens = number / 10 % 10;
        String ending = switch (tens == 1 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    /// "Twenty-one", with a capital, as word processors print it; figures from one hundred on.
    public static String words(int number) {
        return capital(NumberWords.words(number));
    }

    /// "Twenty-first", with a capital.
    public static String ordinalWords(int number) {
        String words = NumberWords.words(number);
        int last = Math.max(words.lastIndexOf('-'), words.lastIndexOf(' ')) + 1;
        return number < 1 || Character.isDigit(words.charAt(0))
                ? ordinal(number)
                : capital(words.substring(0, last) + ordinalOf(words.substring(last)));
    }

    private static String ordinalOf(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
