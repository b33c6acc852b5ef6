package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Accident reports, another tradition than reviews: how many of the official recommendations are found, and how
/// much that is found is one. The official wording is not always that of the report, so that words are compared
/// and not strings.
class SharedAccidentReportsTest {

    private static final Path DOCS = Path.of("../shared/data/reports/docs");
    private static final String GOLD = ".gold.json";
    /// Twice the words in common by all words, from which two texts are one recommendation.
    private static final double ALIKE = 0.6;

    private static int official;
    private static int given;
    private static int found;

    @BeforeAll
    static void readEverything() throws IOException {
        assumeTrue(Files.isDirectory(DOCS), "no ../shared here: its accident reports were not measured");
        try (Stream<Path> files = Files.list(DOCS)) {
            files.filter(file -> file.toString().endsWith(GOLD)).sorted().forEach(SharedAccidentReportsTest::measure);
        }
    }

    @Test
    void findsTheOfficialRecommendations() {
        assertThat(Score.share(found, official)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void takesHardlyAnythingElse() {
        assertThat(Score.share(found, given)).isGreaterThanOrEqualTo(0.93);
    }

    private static void measure(Path gold) {
        String name = gold.getFileName().toString().replace(GOLD, ".txt");
        List<String> texts = new ArrayList<>(new ReviewReader()
                .read("accident", List.of(gold.resolveSibling(name))).ledger().recommendations().stream()
                        .map(one -> one.text().verbatim())
                        .toList());
        given += texts.size();
        for (JsonNode one : JsonMapper.shared().readTree(gold.toFile()).get("recommendations")) {
            String wanted = one.get("text").asString();
            official++;
            Optional<String> match =
                    texts.stream().filter(text -> alike(wanted, text) >= ALIKE).findFirst();
            match.ifPresent(texts::remove);
            found += match.isPresent() ? 1 : 0;
        }
    }

    private static double alike(String one, String other) {
        Map<String, Integer> left = words(one);
        Map<String, Integer> right = words(other);
        int shared = left.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * shared / (count(left) + count(right));
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }
}
