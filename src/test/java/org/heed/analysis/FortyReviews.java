package org.heed.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Forty coded reviews, made up, whose totals are those that the Home Office printed in 2016 of its forty: 33 about
/// partners, 7 about families. Nobody knows which review had which code, so who has what is drawn up here; only the
/// totals are real. The first 33 are about partners.
public final class FortyReviews {

    static final int PARTNER = 33;
    static final int ALL = 40;

    /// Code, reviews about families, reviews about partners.
    static final String CODES = """
            1A 4 24|1B 0 6|1C 6 21|1D 7 25|1E 0 1|1F 0 5|1G 0 6|1H 2 3|1I 5 6|1J 0 5|1K 0 4|1L 3 13|1M 3 13|1N 2 17|1O 2 12
            2A 1 13|2B 6 24|2C 0 5|2D 3 27|2E 4 22|3A 4 19|3B 2 16|3C 0 2|3D 0 2|4A 1 8|4B 1 9|4C 0 4|4D 2 16
            5A 1 8|5B 2 13|5C 0 1|5D 1 9|5E 5 28|5F 4 19|6A 5 18|6B 0 1|6C 6 25|6D 5 19|6E 1 5|7A 1 1|7B 0 7|7C 4 8
            8A 1 2|8B 2 5|8C 1 1|8D 2 21|8E 7 19|8F 1 5|8G 0 2|8H 0 14|9 5 26""";

    /// Theme, then each agency with the reviews that name it.
    static final String AGENCIES = """
            5E Health 21 Police 12 Social_services 10 Probation 1 Other 9
            2D Health 13 Police 12 Social_services 10 Other 5 Probation 3
            2B Health 16 Police 10 Social_services 8 Other 3 Probation 2
            6C Health 15 Police 14 Social_services 9 Local_Authority 5 Probation 4 Other 3
            4D Police 9 Social_services 6 Health 4 Probation 2 Other 1
            6D Health 10 Social_services 10 Police 10 Housing 5 Education 3 Other 3
            5F Health 9 Police 8 Social_services 4 Other 1
            3A Police 12 Social_services 9 Health 8 Probation 2 Other 1
            6A Health 10 Police 7 Social_services 6 Other 3 Education 2
            3B Health 8 Police 4 Social_services 4 Other 3
            9 Health 12 Police 12 Other 10 Social_services 4 Probation 2""";

    /// Theme, then how many reviews have each of its sub-issues, in the order of the report.
    static final String SUB_ISSUES = """
            5E 28 12 9 4
            2D 14 5 5 4 3
            2B 13 9 9 7 6 3 3
            6C 10 6 6
            4D 3 3 3
            6D 8 8 4 4 3
            5F 10 9
            3A 10 7 7 6 6 3
            6A 12 4 3 3 2 7 3 2 3
            3B 10 7
            8H 7 7 4 4
            9 14 13 10 7 5""";

    private static final int STEP = 5; // has no divisor in common with 33, 7 or 40: every review comes in turn

    private final Map<Integer, List<Observation>> observations = new HashMap<>();

    private FortyReviews() {
        for (int review = 0; review < ALL; review++) {
            observations.put(review, new ArrayList<>());
        }
    }

    public static Sample sample() {
        FortyReviews forty = new FortyReviews();
        forty.kinds();
        forty.people();
        forty.issues();
        forty.histories();
        forty.mentionsOfThemes();
        List<AnalysedReview> reviews = new ArrayList<>();
        forty.observations.forEach(
                (review, all) -> reviews.add(new AnalysedReview(key(review), "Review " + key(review), all)));
        return new Sample("Stratified random sample of 40 of 195 reviews by region and year", 195, reviews);
    }

    public static Sample partners() {
        return sample().where(Dimensions.CASE_TYPE, "Intimate partner");
    }

    public static Dimension themes() {
        return Dimensions.themes(CODES.lines()
                .flatMap(line -> List.of(line.split("\\|", -1)).stream())
                .map(code -> code.strip().split(" ", -1)[0])
                .toList());
    }

    static String key(int review) {
        return "dhr-%02d".formatted(review + 1);
    }

    private List<Observation> of(int review) {
        return observations.computeIfAbsent(review, key -> new ArrayList<>());
    }

    private void kinds() {
        give(Dimensions.CASE_TYPE, "Intimate partner", range(0, PARTNER));
        give(Dimensions.CASE_TYPE, "Familial", range(PARTNER, ALL));
        inTurn(
                Dimensions.REGION,
                range(0, ALL),
                "London and South East 10|Eastern 4|South West and Wales 6|Midlands 9|" + "North West 7|North East 4");
        inTurn(Dimensions.YEAR, range(0, ALL), "2013 9|2014 12|2015 12|2016 7");
    }

    private void people() {
        List<Integer> partner = range(0, PARTNER);
        inTurn(Dimensions.PERPETRATOR_AGE, partner, "11-20 1|21-30 7|31-40 6|41-50 6|51-60 8|61-70 3|71-80 1|80+ 1");
        inTurn(Dimensions.VICTIM_AGE, partner, "11-20 1|21-30 7|31-40 7|41-50 6|51-60 6|61-70 2|80+ 1|Multiple 3");
        inTurn(Dimensions.PERPETRATOR_SEX, partner, "Male 29|Female 4");
        inTurn(Dimensions.VICTIM_SEX, partner, "Female 29|Male 4");
        inTurn(Dimensions.CHILDREN, partner, "Indicated 15|Stated absent 18");
        inTurn(Dimensions.CHILDREN_AFFECTED, partner.subList(0, 15), "Indicated 12");
    }

    /// Who has which issue together with which is not printed in one table; this is one way in which all totals hold.
    private void issues() {
        String both = "PO 5 PO|PO 3 B|PO 7 -|B 3 B|B 1 PO|B 1 VO|B 1 -|VO 2 B|VO 1 VO|VO 1 -|- 3 PO|- 1 B|- 4 -";
        Map<String, String> names =
                Map.of("PO", "Perpetrator only", "B", "Perpetrator and victim", "VO", "Victim only");
        int review = 0;
        for (String group : both.split("\\|", -1)) {
            String[] words = group.split(" ", -1);
            for (int i = 0; i < Integer.parseInt(words[1]); i++, review++) {
                together(review, names.getOrDefault(words[0], ""), names.getOrDefault(words[2], ""));
            }
        }
        spread(
                Dimensions.PERPETRATOR_ISSUES,
                having(Dimensions.MENTAL_HEALTH, "Perpetrator"),
                "Depression 11|Psychosis 3|"
                        + "Self-harm 3|Suicidal thoughts 3|Suicide attempt 2|Low mood or anxiety (no diagnosis) 2|"
                        + "Adjustment disorder 1|Post-traumatic stress 1|Anxiety 1|Not specified 1");
        spread(
                Dimensions.VICTIM_ISSUES,
                having(Dimensions.MENTAL_HEALTH, "ictim"),
                "Depression 9|Self-harm 1|" + "Suicidal thoughts 1|Suicide attempt 1|Not specified 1");
        inTurn(
                Dimensions.SUBSTANCES_USED,
                having(Dimensions.SUBSTANCE_USE, ""),
                "Alcohol 10|Drugs 4|Alcohol and drugs 6");
    }

    private void together(int review, String mental, String substance) {
        if (!mental.isEmpty()) {
            give(Dimensions.MENTAL_HEALTH, mental, List.of(review));
        }
        if (!substance.isEmpty()) {
            give(Dimensions.SUBSTANCE_USE, substance, List.of(review));
        }
        pair(Dimensions.PERPETRATOR_TOGETHER, review, mental.contains("Perp"), substance.contains("Perp"));
        pair(Dimensions.VICTIM_TOGETHER, review, mental.contains("ictim"), substance.contains("ictim"));
    }

    private void pair(Dimension dimension, int review, boolean mental, boolean substance) {
        if (mental || substance) {
            int which = mental && substance ? 2 : mental ? 0 : 1;
            give(dimension, dimension.values().get(which), List.of(review));
        }
    }

    private void histories() {
        List<Integer> violent = range(0, 24);
        give(Dimensions.PERPETRATOR_HISTORY, "Against the victim", violent.subList(0, 13));
        give(Dimensions.PERPETRATOR_HISTORY, "Against others", violent.subList(13, 22));
        give(Dimensions.PERPETRATOR_HISTORY, "Against women specifically", violent.subList(17, 24));
        give(Dimensions.PERPETRATOR_HISTORY, "General criminality", violent.subList(18, 24));
        give(Dimensions.VICTIM_HISTORY, "Against the perpetrator", range(3, 9));
    }

    private void mentionsOfThemes() {
        Map<String, List<Integer>> reviewsOf = new LinkedHashMap<>();
        int start = 0;
        for (String code : themes().values()) {
            String[] counts = CODES.lines()
                    .flatMap(line -> List.of(line.split("\\|", -1)).stream())
                    .filter(each -> each.strip().startsWith(code + " "))
                    .findFirst()
                    .orElseThrow()
                    .strip()
                    .split(" ", -1);
            List<Integer> partners = some(range(0, PARTNER), Integer.parseInt(counts[2]), start);
            reviewsOf.put(code, partners);
            List<Integer> all = new ArrayList<>(partners);
            all.addAll(some(range(PARTNER, ALL), Integer.parseInt(counts[1]), start));
            all.forEach(review -> mention(review, code, Map.of()));
            start++;
        }
        AGENCIES.lines().map(line -> line.split(" ", -1)).forEach(words -> {
            for (int i = 1; i < words.length; i += 2) {
                mentions(
                        reviewsOf,
                        words[0],
                        new Value("agency", words[i].replace('_', ' '), Integer.parseInt(words[i + 1])));
            }
        });
        SUB_ISSUES.lines().map(line -> line.split(" ", -1)).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                mentions(
                        reviewsOf,
                        words[0],
                        new Value("sub-issue", words[0] + " issue " + i, Integer.parseInt(words[i])));
            }
        });
    }

    /// Every second review says it twice, so that counting mentions would give another figure.
    /// A value that so many reviews of a theme have.
    private record Value(String key, String value, int count) {}

    private void mentions(Map<String, List<Integer>> reviewsOf, String code, Value value) {
        for (int review : some(
                reviewsOf.getOrDefault(code, List.of()),
                value.count(),
                value.value().length())) {
            for (int time = 0; time <= review % 2; time++) {
                mention(review, code, Map.of(value.key(), Set.of(value.value())));
            }
        }
    }

    private void mention(int review, String code, Map<String, Set<String>> more) {
        Map<String, Set<String>> values = new HashMap<>(more);
        values.put("theme", Set.of(code));
        List<Observation> all = of(review);
        all.add(new Observation(Counted.MENTIONS, values, "passage-" + all.size()));
    }

    private void give(Dimension dimension, String value, List<Integer> reviews) {
        reviews.forEach(
                review -> of(review).add(Observation.attribute(dimension, List.of(value), "fact-" + dimension.key())));
    }

    private void inTurn(Dimension dimension, List<Integer> reviews, String counts) {
        int at = 0;
        for (String each : counts.split("\\|", -1)) {
            int count = count(each);
            give(dimension, label(each), reviews.subList(at, at + count));
            at += count;
        }
    }

    /// Values that overlap, so placed that every review has at least one.
    private void spread(Dimension dimension, List<Integer> reviews, String counts) {
        int at = 0;
        for (String each : counts.split("\\|", -1)) {
            for (int i = 0; i < count(each); i++) {
                give(dimension, label(each), List.of(reviews.get(at++ % reviews.size())));
            }
        }
    }

    private List<Integer> having(Dimension dimension, String part) {
        return range(0, PARTNER).stream()
                .filter(review -> of(review).stream()
                        .flatMap(each -> each.values(dimension).stream())
                        .anyMatch(value -> value.contains(part)))
                .toList();
    }

    private static List<Integer> some(List<Integer> reviews, int count, int start) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int i = 0; chosen.size() < count; i++) {
            chosen.add(reviews.get((start + i * STEP + i / reviews.size()) % reviews.size()));
        }
        return List.copyOf(chosen);
    }

    private static int count(String each) {
        return Integer.parseInt(each.substring(each.lastIndexOf(' ') + 1));
    }

    private static String label(String each) {
        return each.substring(0, each.lastIndexOf(' '));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
