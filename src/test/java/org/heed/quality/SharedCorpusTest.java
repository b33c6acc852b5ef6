package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How well Heed reads the corpus that it is measured by and that is no part of it. The floors only rise. Scans
/// are apart, because not every machine can recognise the words of a picture.
class SharedCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int WORST = 12;

    private static Score total = Score.NOTHING;

    @BeforeAll
    static void readEverything() {
        assumeTrue(Files.isDirectory(CORPUS), "no ../shared here: its corpus was not measured");
        total = Gold.in(CORPUS.resolve("gold"), CORPUS.resolve("docs"), ".json").stream()
                .filter(gold -> !gold.format().contains("scan"))
                .map(gold -> Score.of(gold, new ReviewReader().read(gold.id(), gold.files())))
                .reduce(Score.NOTHING, Score::plus);
    }

    @Test
    void findsEveryRecommendationAndNothingElse() {
        assertThat(Score.share(total.found(), total.gold())).as(worst()).isGreaterThanOrEqualTo(0.99);
        assertThat(Score.share(total.found(), total.given())).as(worst()).isGreaterThanOrEqualTo(0.98);
        assertThat(Score.share(total.strict(), total.gold())).as(worst()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void readsNumbersAddresseesLevelsAndPages() {
        assertThat(Score.share(total.numbers(), total.found())).as(worst()).isGreaterThanOrEqualTo(0.99);
        assertThat(Score.share(total.addressees(), total.found())).as(worst()).isGreaterThanOrEqualTo(0.95);
        assertThat(Score.share(total.levels(), total.levelsStated()))
                .as(worst())
                .isGreaterThanOrEqualTo(0.99);
        assertThat(Score.share(total.pages(), total.found())).as(worst()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void reportsTheProblemsThatAreThere() {
        assertThat(Score.share(total.problems(), total.problemsExpected()))
                .as(worst())
                .isGreaterThanOrEqualTo(0.95);
    }

    private static String worst() {
        return total.misses().stream().limit(WORST).collect(Collectors.joining("\n"));
    }
}
