package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.heed.meaning.MeaningReader;
import org.heed.pipeline.ReviewReader;
import org.heed.pipeline.summarised.SummarisedReview;
import org.heed.summary.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How good the summaries are: that they rest on the report, how much of what the report lists as learned they say,
/// how long and how easy they are, and that they neither date nor blame nor tell how somebody died. The floors only
/// rise. Scans are apart, because not every machine can recognise the words of a picture.
class SummaryAccuracyTest {

    private static final Path OWN = Path.of("src/test/resources/reports");
    private static final Path SHARED = Path.of("../shared/corpus");
    private static final int WORST = 8;
    /// Of the findings that a report lists.
    private static final double COVERAGE = 0.9;

    private static final List<SummaryScore> OWN_SCORES = new ArrayList<>();
    private static final List<SummaryScore> SHARED_SCORES = new ArrayList<>();

    @BeforeAll
    static void summariseEverything() {
        try (MeaningReader meanings = MeaningReader.open()) {
            Stream.of("dev", "regression")
                    .flatMap(half -> Gold.in(OWN.resolve(half), OWN.resolve(half)).stream())
                    .forEach(gold -> score(gold, meanings, OWN_SCORES));
            if (Files.isDirectory(SHARED)) {
                Gold.in(SHARED.resolve("gold"), SHARED.resolve("docs"), ".json")
                        .forEach(gold -> score(gold, meanings, SHARED_SCORES));
            }
        }
        if (!SHARED_SCORES.isEmpty()) {
            AccuracyPage.write("summary", page());
        }
    }

    private static void score(Gold gold, MeaningReader meanings, List<SummaryScore> scores) {
        if (!gold.format().contains("scan")) {
            SummarisedReview review =
                    SummarisedReview.of(new ReviewReader().read(gold.id(), gold.files()), meanings::of);
            scores.add(SummaryScore.of(gold.id(), review, meanings));
        }
    }

    @Test
    void everySentenceRestsOnWordsOfTheReportAndSaysNothingItMayNot() {
        assertThat(all()).allSatisfy(score -> {
            assertThat(score.supported()).as(score.id()).isEqualTo(score.sentences());
            assertThat(score.forbidden()).as(score.id()).isEmpty();
        });
    }

    @Test
    void aSummaryIsShortAndPlain() {
        assertThat(all()).allSatisfy(score -> {
            assertThat(score.words()).as(score.id()).isLessThanOrEqualTo(Summary.MOST_WORDS);
            assertThat(score.ease()).as(score.id()).isGreaterThanOrEqualTo(Summary.LEAST_EASE);
        });
    }

    @Test
    void mostOfWhatTheReportListsAsLearnedIsSaid() {
        assertThat(coverage(OWN_SCORES)).isGreaterThanOrEqualTo(COVERAGE);
        assertThat(coverage(all())).isGreaterThanOrEqualTo(COVERAGE);
    }

    private static List<SummaryScore> all() {
        return Stream.concat(OWN_SCORES.stream(), SHARED_SCORES.stream()).toList();
    }

    private static double coverage(List<SummaryScore> scores) {
        return share(scores, SummaryScore::covered, SummaryScore::listed);
    }

    private static double share(
            List<SummaryScore> scores, ToDoubleFunction<SummaryScore> part, ToDoubleFunction<SummaryScore> whole) {
        return scores.stream().mapToDouble(part).sum()
                / scores.stream().mapToDouble(whole).sum();
    }

    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append("Summaries of reviews that can be read without recognising pictures. Each figure with the interval"
                + " of 95 of 100 draws of documents, and the number of documents.\n\n");
        page.append("| measure | our own corpus | the corpus we are measured by |\n|---|---|---|\n");
        row(
                page,
                "sentences that rest on the safe words they quote",
                s -> share(s, SummaryScore::supported, SummaryScore::sentences));
        row(page, "findings listed by the report that are said", SummaryAccuracyTest::coverage);
        row(page, "the same, word for word", s -> share(s, SummaryScore::verbatim, SummaryScore::listed));
        row(page, "80 to 200 words", s -> share(s, score -> score.isOfTheRightLength() ? 1 : 0, score -> 1));
        row(
                page,
                "reading ease of 45 and more",
                s -> share(s, score -> score.ease() >= Summary.LEAST_EASE ? 1 : 0, score -> 1));
        row(
                page,
                "summaries with an exact date, a manner of death or blame",
                s -> share(s, score -> score.forbidden().isEmpty() ? 0 : 1, score -> 1));
        page.append("\nMedian length and reading ease: own corpus ").append(medians(OWN_SCORES));
        page.append("; the other ").append(medians(SHARED_SCORES)).append(".\n\n");
        page.append("A finding is said when its passage is quoted, or when a sentence lies near it in meaning"
                + " (cosine 0.7). Listed findings that were not said, the worst first:\n\n");
        all().stream()
                .filter(score -> score.listed() > score.covered())
                .sorted((a, b) -> b.listed() - b.covered() - a.listed() + a.covered())
                .limit(WORST)
                .forEach(score -> page.append("- ")
                        .append(score.id())
                        .append(": ")
                        .append(score.listed() - score.covered())
                        .append(" of ")
                        .append(score.listed())
                        .append('\n'));
        return page.toString();
    }

    private static void row(StringBuilder page, String name, ToDoubleFunction<List<SummaryScore>> figure) {
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(Bootstrap.over(OWN_SCORES, figure).words())
                .append(" | ")
                .append(Bootstrap.over(SHARED_SCORES, figure).words())
                .append(" |\n");
    }

    private static String medians(List<SummaryScore> scores) {
        List<Integer> words = scores.stream().map(SummaryScore::words).sorted().toList();
        List<Double> ease = scores.stream().map(SummaryScore::ease).sorted().toList();
        return String.format(Locale.ROOT, "%d words, %.0f", words.get(words.size() / 2), ease.get(ease.size() / 2));
    }
}
