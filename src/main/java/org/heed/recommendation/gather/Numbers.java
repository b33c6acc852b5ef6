package org.heed.recommendation.gather;

import java.util.Locale;
import org.heed.text.SortKey;

/// Compares printed numbers: "Recommendation 1", "R1" and "1." are the same number, "9.1 a" and "9.1(a)" too.
public final class Numbers {

    private Numbers() {}

    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other)) && !bare(one).isEmpty();
    }

    /// The number without the word or letter that says what it numbers, as a sort key.
    public static String bare(String number) {
        String plain = number.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:recommendations?|argymhelliad|rec|no|number|concern)\\b\\.?", " ")
                .replaceFirst("^\\s*r(?=\\s?-?\\d)", " ")
                .replaceAll("[():\\[\\]–—-]", " ")
                .replaceAll("(?<=\\d)(?=[a-z])", " ");
        return SortKey.of(plain.strip()).value();
    }
}
