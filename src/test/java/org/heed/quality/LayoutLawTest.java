package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The law that what a review asks does not depend on how it is laid out. One review is kept in many forms; the
/// plain one is the measure of the others.
class LayoutLawTest {

    private static final Path FAMILY = Path.of("src/test/resources/reports/family");
    private static final int RECOMMENDATIONS = 12;

    @TempDir
    Path folder;

    /// What must stay the same.
    private record Asked(String number, String text, List<String> addressees, String level) {}

    @Test
    void findsEveryRecommendationOfThePlainForm() {
        List<Asked> plain = asked(FAMILY.resolve("plain.pdf"));

        assertThat(plain).extracting(Asked::number).containsExactlyElementsOf(numbers(RECOMMENDATIONS));
        assertThat(plain).allMatch(one -> !one.addressees().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "running-header.pdf",
                "serif.pdf",
                "narrow-type.pdf",
                "wide-margins.pdf",
                "small-paper.pdf",
                "letter-paper.pdf",
                "two-columns.pdf",
                "watermark.pdf"
            })
    void anotherLookOfThePdfChangesNothing(String form) {
        assertThat(asked(FAMILY.resolve(form))).isEqualTo(asked(FAMILY.resolve("plain.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyphenated-office.pdf"})
    void wordsBrokenAtLineEndsAreWhole(String form) {
        assertThat(asked(FAMILY.resolve(form))).isEqualTo(asked(FAMILY.resolve("plain.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word.docx", "web.html", "text.txt"})
    void anotherKindOfFileChangesNothing(String form) {
        assertThat(asked(FAMILY.resolve(form))).isEqualTo(asked(FAMILY.resolve("plain.pdf")));
    }

    @Test
    void leavingOneRecommendationOutOfThePdfLeavesOutExactlyOneAndReportsTheGap() {
        List<Asked> expected = new ArrayList<>(asked(FAMILY.resolve("plain.pdf")));
        expected.removeIf(one -> number(one.number()) == 7);
        Reading reading = read(FAMILY.resolve("without-7.pdf"));

        assertThat(asked(reading)).isEqualTo(expected);
        assertThat(kinds(reading)).contains(ProblemKind.NUMBER_GAP, ProblemKind.DECLARED_COUNT_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 11})
    void leavingAnyRecommendationOutOfTheTextLeavesOutExactlyThatOne(int left) throws IOException {
        Path whole = FAMILY.resolve("text.txt");
        Path cut = folder.resolve("cut.txt");
        Files.writeString(cut, without(Files.readString(whole), left));
        List<Asked> expected = new ArrayList<>(asked(whole));
        expected.removeIf(one -> number(one.number()) == left);
        Reading reading = read(cut);

        assertThat(asked(reading)).isEqualTo(expected);
        assertThat(kinds(reading)).contains(ProblemKind.NUMBER_GAP, ProblemKind.DECLARED_COUNT_MISMATCH);
    }

    /// From "Recommendation 5:" to just before the next recommendation or heading, its lead agency included.
    private static String without(String text, int left) {
        int start = text.indexOf("Recommendation " + left + ":");
        int lead = text.indexOf("Lead agency:", start);
        int end = text.indexOf("\n\n", lead);
        return text.substring(0, start) + text.substring(end + 2);
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add("Recommendation " + i);
        }
        return numbers;
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.replaceAll("\\D", ""));
    }

    private static List<ProblemKind> kinds(Reading reading) {
        return reading.problems().stream().map(Problem::kind).toList();
    }

    private static Reading read(Path file) {
        return new ReviewReader().read(file.getFileName().toString(), List.of(file));
    }

    private static List<Asked> asked(Path file) {
        return asked(read(file));
    }

    private static List<Asked> asked(Reading reading) {
        return reading.ledger().recommendations().stream()
                .map(LayoutLawTest::asked)
                .toList();
    }

    private static Asked asked(Recommendation one) {
        return new Asked(
                one.number(),
                one.text().verbatim(),
                one.addressees().stream().map(Addressee::asPrinted).sorted().toList(),
                one.level().contractName());
    }
}
