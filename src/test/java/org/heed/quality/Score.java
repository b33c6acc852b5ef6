package org.heed.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.pipeline.Reading;
import org.heed.recommendation.Recommendation;
import org.heed.text.NumberWords;

/// How a reading compares with its gold, as plain counts that add up over documents. A text is found when it is
/// the same letters and digits; it is strict when it is the same once white space is taken out, as quotation
/// marks and dashes of another shape are. `misses` says what went wrong, for a person to look at.
record Score(
        int gold,
        int found,
        int given,
        int strict,
        int numbers,
        int addressees,
        int levels,
        int levelsStated,
        int pages,
        int problems,
        int problemsExpected,
        List<String> misses) {

    static final Score NOTHING = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

    private static final Pattern LABEL = Pattern.compile("(?i)argymhelliad|recommendations?|\\brec\\b\\.?|^r(?=\\d)");

    static Score of(Gold gold, Reading reading) {
        List<Recommendation> left = new ArrayList<>(reading.ledger().recommendations());
        int given = left.size();
        List<String> misses = new ArrayList<>();
        Score sum = NOTHING;
        for (Gold.Asked asked : gold.asked()) {
            Recommendation match = take(left, asked);
            if (match == null) {
                misses.add(gold.id() + ": not found whole: " + start(asked.text()));
            } else {
                sum = sum.plus(pair(gold.id(), asked, match));
            }
        }
        left.forEach(extra -> misses.add(
                gold.id() + ": not in the gold: " + start(extra.text().verbatim())));
        Set<String> kinds = reading.problems().stream()
                .map(problem -> problem.kind().contractName())
                .collect(Collectors.toSet());
        kinds.retainAll(gold.problems());
        return sum.plus(new Score(
                gold.asked().size(),
                0,
                given,
                0,
                0,
                0,
                0,
                0,
                0,
                kinds.size(),
                gold.problems().size(),
                misses));
    }

    Score plus(Score other) {
        List<String> both = new ArrayList<>(misses);
        both.addAll(other.misses);
        return new Score(
                gold + other.gold,
                found + other.found,
                given + other.given,
                strict + other.strict,
                numbers + other.numbers,
                addressees + other.addressees,
                levels + other.levels,
                levelsStated + other.levelsStated,
                pages + other.pages,
                problems + other.problems,
                problemsExpected + other.problemsExpected,
                both);
    }

    /// The share `part` of `whole`; of nothing, everything.
    static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    static String name(String addressee) {
        return addressee
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("^the\\s+", "")
                .replaceAll("[^a-z0-9 ]", "")
                .strip();
    }

    static String number(String printed) {
        String bare =
                LABEL.matcher(printed).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
        Matcher word = Pattern.compile("[a-z-]{3,}").matcher(bare);
        if (word.matches() && NumberWords.value(bare).isPresent()) {
            return String.valueOf(NumberWords.value(bare).getAsInt());
        }
        return bare.replaceAll("[^\\w.]", "").replaceAll("\\.$", "");
    }

    private static Score pair(String id, Gold.Asked asked, Recommendation match) {
        List<String> misses = new ArrayList<>();
        int strict = claim(
                misses,
                id + ": other text",
                squeezed(asked.text()),
                squeezed(match.text().verbatim()));
        int number = claim(misses, id + ": other number", asked.number(), number(match.number()));
        Set<String> names = match.addressees().stream()
                .map(one -> name(one.asPrinted()))
                .collect(Collectors.toCollection(TreeSet::new));
        int addressees = claim(misses, id + ": other addressees", asked.addressees(), names);
        int stated = asked.levelStated() ? 1 : 0;
        int level = stated == 0
                ? 0
                : claim(
                        misses,
                        id + ": other level",
                        asked.level(),
                        match.level().contractName());
        int page =
                asked.pages().isEmpty() || asked.pages().contains(match.place().page()) ? 1 : 0;
        return new Score(0, 1, 0, strict, number, addressees, level, stated, page, 0, 0, misses);
    }

    private static int claim(List<String> misses, String what, Object wanted, Object had) {
        if (wanted.equals(had)) {
            return 1;
        }
        misses.add(what + ": " + start(had.toString()) + " for " + start(wanted.toString()));
        return 0;
    }

    private static Recommendation take(List<Recommendation> left, Gold.Asked asked) {
        String wanted = letters(asked.text());
        Recommendation best = null;
        for (Recommendation one : left) {
            boolean same = letters(one.text().verbatim()).equals(wanted);
            if (same && (best == null || number(one.number()).equals(asked.number()))) {
                best = one;
            }
        }
        left.remove(best);
        return best;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2014]", "-");
    }

    private static String start(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }
}
