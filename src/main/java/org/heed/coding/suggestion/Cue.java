package org.heed.coding.suggestion;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words that point to a code, as a framework file writes them: a `*` ends a word anyhow, `...` lets up to six
/// words stand between. Case does not matter.
record Cue(String words, Pattern pattern) {

    private static final String BETWEEN = "(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}'’-]+){0,6}?";
    private static final String GAP = "[^\\p{L}\\p{N}]+";
    private static final String LETTER = "[\\p{L}\\p{N}'’]";

    static Cue of(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (word.equals("...")) {
                pattern.append(BETWEEN);
            } else {
                pattern.append(pattern.isEmpty() ? "" : GAP)
                        .append(Pattern.quote(word).replace("*", "\\E[\\p{L}\\p{N}'’-]*\\Q"));
            }
        }
        return new Cue(words, Pattern.compile("(?<!" + LETTER + ")(?:" + pattern + ")(?!" + LETTER + ")"));
    }

    boolean isIn(String lowerCase) {
        return pattern.matcher(lowerCase).find();
    }
}
