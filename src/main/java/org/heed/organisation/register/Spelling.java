package org.heed.organisation.register;

import java.util.List;
import java.util.Map;

/// How alike two words are when one may be a slip of the other: a letter left out, put in, changed or swapped with
/// its neighbour.
final class Spelling {

    /// Shorter words have too many neighbours.
    private static final int SHORTEST = 3;

    /// From this length on a word may have two slips.
    private static final int LONG = 8;

    private static final double ONE_SLIP = 0.9;
    private static final double TWO_SLIPS = 0.75;

    /// Reports name a county's bodies after its town: Nottingham for Nottinghamshire.
    private static final String COUNTY = "shire";

    private static final double TOWN_FOR_COUNTY = 0.82;

    private Spelling() {}

    /// Words of a field differ in their ends: "obstetrics" and "obstetricians", "midwife" and "midwifery".
    private static final List<String> ENDS =
            List.of("ician", "ian", "ist", "ion", "ery", "ic", "ia", "al", "er", "y", "e");

    private static final int SHORTEST_STEM = 6;
    private static final double SAME_FIELD = 0.85;

    /// As the keys of names have them, without the plural s.
    private static final Map<String, String> NATIONS = Map.of("wale", "welsh", "welsh", "wale");

    private static final double SAME_NATION = 0.95;

    /// 1 for the same word, less for a slip, 0 for another word.
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if ((one.length() != other.length() && (one + COUNTY).equals(other)) || (other + COUNTY).equals(one)) {
            return TOWN_FOR_COUNTY;
        }
        if (other.equals(NATIONS.get(one))) {
            return SAME_NATION;
        }
        if (stem(one).equals(stem(other))) {
            return SAME_FIELD;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= LONG ? 2 : 1;
        if (shorter < SHORTEST
                || (shorter == SHORTEST && one.length() == other.length())
                || Math.abs(one.length() - other.length()) > allowed
                || hasDigit(one)) {
            return 0;
        }
        int slips = slips(one, other, allowed);
        if (slips > allowed) {
            return 0;
        }
        return slips == 1 ? ONE_SLIP : TWO_SLIPS;
    }

    /// The word, the county of a town or the town of a county, and the other word for a nation.
    static List<String> townAndCounty(String word) {
        String nation = NATIONS.get(word);
        if (nation != null) {
            return List.of(word, nation);
        }
        return word.endsWith(COUNTY)
                ? List.of(word, word.substring(0, word.length() - COUNTY.length()))
                : List.of(word, word + COUNTY);
    }

    /// The word without what its field's words end in.
    static String stem(String word) {
        for (String end : ENDS) {
            if (word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// Damerau's distance, with neighbours swapped as one slip; once it is more than `most`, it is not counted on.
    static int slips(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwap(one, i, other, j)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            // A swap looks back two rows: both must be beyond.
            if (least > most + 1) {
                return least;
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
