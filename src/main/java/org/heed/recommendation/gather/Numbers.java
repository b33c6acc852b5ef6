package org.heed.recommendation.gather;

import java.util.Locale;
import java.util.regex.Pattern;
import org.heed.text.SortKey;

/// Compares printed numbers: "Recommendation 1", "R1" and "1." are the same number, "9.1 a" and "9.1(a)" too.
public final class Numbers {

    private static final Pattern WORD =
            Pattern.compile("\\b(?:recommendations?|argymhelliad|rec|no|number|concern)\\b\\.?");
    private static final Pattern REFERENCE = Pattern.compile("^\\s*r(?=\\s?-?\\d)");
    private static final Pattern SIGN = Pattern.compile("[():\\[\\]–—-]");
    private static final Pattern BEFORE_LETTER = Pattern.compile("(?<=\\d)(?=[a-z])");

    private Numbers() {}

    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other)) && !bare(one).isEmpty();
    }

    /// The number without the word or letter that says what it numbers, as a sort key.
    public static String bare(String number) {
        String unnamed = WORD.matcher(number.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String plain =
                SIGN.matcher(REFERENCE.matcher(unnamed).replaceFirst(" ")).replaceAll(" ");
        return SortKey.of(BEFORE_LETTER.matcher(plain).replaceAll(" ").strip()).value();
    }
}
