package org.heed.text;

import java.util.Locale;

/// The natural order of a printed number: 17.2.2 before 17.2.10, "9.1 a" before "9.1 b", "Recommendation Two"
/// between 1 and 3. Digits are padded so that keys compare as plain text, in a database too. Ties keep the
/// order of the document.
public record SortKey(String value) implements Comparable<SortKey> {

    private static final int WIDTH = 6;

    public static SortKey of(String printedNumber) {
        StringBuilder key = new StringBuilder();
        String plain = NumberWords.toDigits(printedNumber).toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            int end = i;
            while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
                end++;
            }
            if (end > i) {
                key.repeat("0", Math.max(0, WIDTH - (end - i))).append(plain, i, end);
                i = end;
            } else {
                key.append(Character.isLetter(c) ? String.valueOf(c) : separator(key));
                i++;
            }
        }
        return new SortKey(key.toString().strip());
    }

    private static String separator(StringBuilder key) {
        return key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? "" : " ";
    }

    @Override
    public int compareTo(SortKey other) {
        return value.compareTo(other.value);
    }
}
