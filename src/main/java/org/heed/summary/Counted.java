package org.heed.summary;

import java.util.List;

/// Numbers and lists of things as a sentence says them.
final class Counted {

    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Counted() {}

    /// "three", "12".
    static String number(int count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get(count) : String.valueOf(count);
    }

    /// "a, b and c".
    static String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
