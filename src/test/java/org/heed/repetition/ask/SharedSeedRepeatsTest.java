package org.heed.repetition.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heed.quality.AccuracyPage;
import org.heed.quality.Bootstrap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The repeats that people found in the founding documents: real recommendations, long and old, some copied and some
/// asked again eleven years later.
class SharedSeedRepeatsTest {

    private static final Path GOLD = Path.of("../shared/data/seed-gold");
    private static final List<String> REVIEWS = List.of("liverpool", "southampton", "manchester");
    private static final String ANALYSIS = "wm2014";

    /// Asked again, as the study of the field's facts lists them; the last pair is like in words only.
    private static final List<String> LISTED = List.of(
            "southampton 9.14,wm2014 N5,1",
            "southampton 9.1,wm2014 N5,1",
            "southampton 9.1,southampton 9.14,1",
            "manchester 9.1 a,wm2014 R1,1",
            "manchester 9.1 a,wm2014 A2,1",
            "manchester 9.1 f,wm2014 N8,1",
            "manchester 9.2 f,wm2014 N8,1",
            "liverpool 17.2.12,liverpool 17.2.13,0");

    // Just below what was measured last; it only rises.
    private static final double F1 = 0.88;

    private record Judged(String one, String other, boolean isSame, double score) {

        boolean same() {
            return score >= AskComparison.SAME;
        }
    }

    @Test
    void findsTheRepeatsThatPeopleFound() {
        assumeTrue(Files.isDirectory(GOLD), "no ../shared here: the founding documents' repeats were not looked for");
        Map<String, Ask> asks = asks();
        List<Judged> judged = pairs().stream()
                .map(pair -> pair.split(",", -1))
                .map(pair -> new Judged(
                        pair[0],
                        pair[1],
                        pair[2].equals("1"),
                        AskComparison.shipped()
                                .score(
                                        Objects.requireNonNull(asks.get(pair[0])),
                                        Objects.requireNonNull(asks.get(pair[1])))))
                .toList();
        Bootstrap f1 = Bootstrap.over(judged, SharedSeedRepeatsTest::f1);
        AccuracyPage.write("repeats-seeds", page(judged, f1));
        assertThat(f1.figure()).isGreaterThanOrEqualTo(F1);
        assertThat(judged.getLast().same()).isFalse();
    }

    private static Map<String, Ask> asks() {
        Map<String, Ask> asks = new HashMap<>();
        AskReader reader = AskReader.shipped();
        for (String review : REVIEWS) {
            for (JsonNode one : gold(review + ".json").get("recommendations")) {
                String words = one.get("text").asString();
                asks.put(
                        review + " " + one.get("number").asString(), reader.ask(words, strings(one.get("addressees"))));
            }
        }
        for (JsonNode one : gold(ANALYSIS + "/recommendations.json").get("items")) {
            String words = one.get("text").asString();
            List<String> bodies = strings(one.get("addressees_stated"));
            boolean isNational = one.get("level").asString().equals("national") && bodies.isEmpty();
            asks.put(
                    ANALYSIS + " " + one.get("id").asString(),
                    reader.ask(words, isNational ? List.of("government") : bodies));
        }
        return asks;
    }

    private static List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (JsonNode one : gold(ANALYSIS + "/recommendations.json").get("restatements")) {
            pairs.add(ANALYSIS + " " + one.get("a").asString() + "," + ANALYSIS + " "
                    + one.get("b").asString() + (one.get("same").asBoolean() ? ",1" : ",0"));
        }
        pairs.addAll(LISTED);
        return pairs;
    }

    private static JsonNode gold(String file) {
        return JsonMapper.shared().readTree(GOLD.resolve(file).toFile());
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static double f1(List<Judged> judged) {
        long hits = judged.stream().filter(one -> one.same() && one.isSame()).count();
        long wrong = judged.stream().filter(one -> one.same() != one.isSame()).count();
        return 2.0 * hits / (2 * hits + wrong);
    }

    private static String page(List<Judged> judged, Bootstrap f1) {
        StringBuilder page = new StringBuilder("""
                In the founding documents people found these pairs: the restatements within one regional analysis of 2014, and asks that
                three later reviews made again. Nothing was learnt from them; the words that the lexicon lacked were seen there.

                """);
        page.append("Pair F1: ").append(f1.words()).append("\n\n| score | label | one | other |\n|---|---|---|---|\n");
        judged.stream()
                .filter(one -> one.same() != one.isSame())
                .forEach(one -> page.append(String.format(
                        Locale.ROOT,
                        "| %.2f | %s | %s | %s |%n",
                        one.score(),
                        one.isSame() ? "same" : "apart",
                        one.one(),
                        one.other())));
        return page.toString();
    }
}
