package org.heed.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.heed.recommendation.Recommendation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Accident reports of several agencies, another tradition than reviews, with the official recommendations as gold.
/// The official wording is not always that of the report, so that words are compared and not strings.
final class AccidentReports {

    static final Path DOCS = Path.of("../shared/data/reports/docs");
    private static final String GOLD = ".gold.json";
    /// Twice the words in common by all words, from which two texts are one recommendation.
    private static final double ALIKE = 0.6;

    /// One report: official recommendations, what was given, how many are the same; and of those the number whose
    /// official recipient is named, of those that have one.
    record Counts(int official, int given, int found, int addressed, int recipients) {}

    private AccidentReports() {}

    /// All reports whose file ends so.
    static List<Counts> all(String ending) {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .filter(gold -> Files.exists(document(gold, ending)))
                    .map(gold -> counts(gold, document(gold, ending)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double recall(List<Counts> counts) {
        return Score.share(
                counts.stream().mapToInt(Counts::found).sum(),
                counts.stream().mapToInt(Counts::official).sum());
    }

    static double precision(List<Counts> counts) {
        return Score.share(
                counts.stream().mapToInt(Counts::found).sum(),
                counts.stream().mapToInt(Counts::given).sum());
    }

    static double addressed(List<Counts> counts) {
        return Score.share(
                counts.stream().mapToInt(Counts::addressed).sum(),
                counts.stream().mapToInt(Counts::recipients).sum());
    }

    static String markdown() {
        StringBuilder page = new StringBuilder("""

                ### Accident reports

                Another tradition, with official tables as gold. The rules were written while reading all of them, so that these
                figures are not those of unseen reports. No rule names an agency.

                | | must reach | texts | the real PDFs among them |
                |---|---|---|---|
                """);
        List<Counts> texts = all(".txt");
        List<Counts> pdfs = all(".pdf");
        page.append("| official recommendations found | 0.90 | %s | %s |%n"
                .formatted(
                        Bootstrap.over(texts, AccidentReports::recall).words(),
                        Bootstrap.over(pdfs, AccidentReports::recall).words()));
        page.append("| found that are official | 0.80 | %s | %s |%n"
                .formatted(
                        Bootstrap.over(texts, AccidentReports::precision).words(),
                        Bootstrap.over(pdfs, AccidentReports::precision).words()));
        page.append("| official recipient named | none | %s | %s |%n"
                .formatted(
                        Bootstrap.over(texts, AccidentReports::addressed).words(),
                        Bootstrap.over(pdfs, AccidentReports::addressed).words()));
        return page.toString();
    }

    private static Path document(Path gold, String ending) {
        return gold.resolveSibling(gold.getFileName().toString().replace(GOLD, ending));
    }

    private static Counts counts(Path gold, Path document) {
        List<Recommendation> left = new ArrayList<>(
                new ReviewReader().read("accident", List.of(document)).ledger().recommendations());
        int given = left.size();
        int official = 0;
        int found = 0;
        int addressed = 0;
        int recipients = 0;
        for (JsonNode one : JsonMapper.shared().readTree(gold.toFile()).get("recommendations")) {
            official++;
            Optional<Recommendation> match = left.stream()
                    .filter(text ->
                            alike(one.get("text").asString(), text.text().verbatim()) >= ALIKE)
                    .findFirst();
            found += match.isPresent() ? 1 : 0;
            String recipient = one.path("recipients").toString();
            if (match.isPresent() && recipient.length() > 4) {
                recipients++;
                addressed += isNamed(recipient, match.get()) ? 1 : 0;
            }
            match.ifPresent(left::remove);
        }
        return new Counts(official, given, found, addressed, recipients);
    }

    /// Whether an addressee shares most of its words with the official recipients.
    private static boolean isNamed(String recipient, Recommendation recommendation) {
        Map<String, Integer> official = words(recipient);
        return recommendation.addressees().stream()
                .map(one -> words(one.asPrinted()))
                .anyMatch(words ->
                        words.keySet().stream().filter(official::containsKey).count() * 2 >= words.size());
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
