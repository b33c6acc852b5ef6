package org.heed.recommendation.cue;

import java.util.List;
import java.util.Locale;

/// Counts on from a printed marker of a sub-list: "I." to "II.", "1)" to "2)", "(a)" to "(b)".
public final class Counting {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Counting() {}

    /// The marker that follows in the same shape, or empty when the count ends.
    public static String after(String marker) {
        String bare = bare(marker);
        String next = next(bare);
        return next.isEmpty() ? "" : marker.replace(bare, next);
    }

    public static String bare(String marker) {
        return marker.replaceAll("[().]", "");
    }

    private static String next(String bare) {
        if (bare.matches("\\d+")) {
            return String.valueOf(Integer.parseInt(bare) + 1);
        }
        int roman = ROMAN.indexOf(bare.toLowerCase(Locale.ROOT));
        if (roman >= 0 && roman + 1 < ROMAN.size()) {
            String next = ROMAN.get(roman + 1);
            return Character.isUpperCase(bare.charAt(0)) ? next.toUpperCase(Locale.ROOT) : next;
        }
        return bare.length() == 1 && bare.charAt(0) < 'z' ? String.valueOf((char) (bare.charAt(0) + 1)) : "";
    }
}
