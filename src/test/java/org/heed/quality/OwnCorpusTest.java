package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// How well Heed reads the reviews that its own authors invented, in many layouts. The floors only rise. Scans are
/// apart, because not every machine can recognise the words of a picture. `reports/floors.csv` holds the floors.
class OwnCorpusTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final List<String> PARTS = List.of(
            "dev",
            "regression",
            "unseen",
            "blind",
            "held",
            "realistic",
            "opened",
            "word-made",
            "designed",
            "mixed",
            "varied",
            "further");
    private static final Path SHIPPED = Path.of("src/main/resources/samples");
    private static final Path SHIPPED_GOLD = Path.of("src/test/resources/samples");
    private static final int FEWEST_DOCUMENTS = 30;
    /// As many misses as a person can take in at once.
    private static final int WORST = 12;
    private static final Map<String, Score> SCORES = new ConcurrentHashMap<>();

    @Test
    void holdsAtLeastThirtyDocumentsAndEveryFileThatItsGoldNames() {
        List<Gold> all =
                PARTS.stream().map(OwnCorpusTest::half).flatMap(List::stream).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_DOCUMENTS);
        assertThat(all).allSatisfy(gold -> assertThat(gold.files()).allMatch(Files::isRegularFile));
        assertThat(samples()).allSatisfy(gold -> assertThat(gold.files()).allMatch(Files::isRegularFile));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reports/floors.csv", numLinesToSkip = 1)
    void isReadAsWellAsEverBefore(String set, String measure, double floor) {
        Score score = SCORES.computeIfAbsent(set, OwnCorpusTest::total);

        assertThat(share(score, measure))
                .as(
                        "%s of %s\n%s",
                        measure, set, score.misses().stream().limit(WORST).collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(floor);
    }

    private static double share(Score score, String measure) {
        return switch (measure) {
            case "recall" -> Score.share(score.found(), score.gold());
            case "precision" -> Score.share(score.found(), score.given());
            case "strict text" -> Score.share(score.strict(), score.gold());
            case "number" -> Score.share(score.numbers(), score.found());
            case "addressees" -> Score.share(score.addressees(), score.found());
            case "level" -> Score.share(score.levels(), score.levelsStated());
            case "page" -> Score.share(score.pages(), score.found());
            case "problems" -> Score.share(score.problems(), score.problemsExpected());
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private static Score total(String set) {
        return (set.equals("samples") ? samples() : half(set))
                .stream()
                        .filter(gold -> !gold.scanned())
                        .map(gold -> Score.of(gold, new ReviewReader().read(gold.id(), gold.files())))
                        .reduce(Score.NOTHING, Score::plus);
    }

    private static List<Gold> half(String name) {
        return Gold.in(REPORTS.resolve(name), REPORTS.resolve(name));
    }

    private static List<Gold> samples() {
        return Gold.in(SHIPPED_GOLD, SHIPPED);
    }
}
