package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heed.fact.FactName;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.pipeline.AddedReview.Outcome;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.RefusedFile;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewAdderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private static final String REVIEW = """
            KIND: DHR
            BODY: Safer Aldermere Partnership
            AREA: Aldermere
            MONTH_OF_DEATH: March 2021
            1 | Police | The force should review how it records risk at every visit.
            2 | Council | The council should fund an advocate in the hospital.""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasReadAndTheFileItself(Server server) throws IOException {
        Path file = write("aldermere.pdf", REVIEW);
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, file)).key().orElseThrow();
            Review review = library.reviews().find(key).orElseThrow();
            Reading reading = Readings.read("aldermere", List.of(file));
            assertThat(key.value()).matches("dhr-[0-9a-f]{8}");
            assertThat(library.facts().facts(review.current())).isEqualTo(reading.facts());
            assertThat(library.recommendations().ledger(review.current())).isEqualTo(reading.ledger());
            assertThat(library.outlines().text(review.current(), 0))
                    .isEqualTo(reading.outlines().getFirst().text());
            List<FiledReport> filed = library.reports().reports(review.current());
            assertThat(filed)
                    .containsExactly(
                            FiledReport.of(reading.outlines().getFirst().report(), 0));
            assertThat(library.reports().bytes(filed.getFirst().digest())).isEqualTo(Files.readAllBytes(file));
            assertThat(summary(library, key).title()).isEqualTo("Domestic homicide review, Aldermere, 2021");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileTwiceAddsNothing(Server server) throws IOException {
        Path file = write("aldermere.pdf", REVIEW);
        Path copy = write("copy/other-name.pdf", REVIEW);
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, file)).key().orElseThrow();
            assertThat(only(add(library, copy)))
                    .isEqualTo(new AddedReview(
                            "other-name",
                            Outcome.ALREADY_THERE,
                            java.util.Optional.of(key),
                            "Already there as " + key + "."));
            assertThat(library.reviews().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectedEditionSupersedesAndKeepsTheOld(Server server) throws IOException {
        Path first = write("aldermere.pdf", REVIEW);
        Path corrected = write("aldermere-v2.pdf", REVIEW.replace("every visit", "each visit") + "\nA note.");
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, first)).key().orElseThrow();
            AddedReview added = only(add(library, corrected));
            assertThat(added.outcome()).isEqualTo(Outcome.CORRECTED_EDITION);
            assertThat(added.key()).contains(key);
            assertThat(library.reviews().editions(key))
                    .extracting(Review::edition)
                    .containsExactly(1, 2);
            assertThat(words(library, new Edition(key, 1)).getFirst()).contains("every visit");
            assertThat(words(library, new Edition(key, 2)).getFirst()).contains("each visit");
            assertThat(only(add(library, first)).outcome()).isEqualTo(Outcome.ALREADY_THERE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeACorrectedEditionIsANewReviewAndSaysSo(Server server) throws IOException {
        Path first = write("aldermere.pdf", REVIEW);
        Path doubtful = write("unknown.pdf", REVIEW.replace("MONTH_OF_DEATH: March 2021", "No month is given."));
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, first)).key().orElseThrow();
            AddedReview added = only(add(library, doubtful));
            assertThat(added.outcome()).isEqualTo(Outcome.ADDED);
            assertThat(added.words()).contains("may be a corrected edition of " + key);
            Edition edition = new Edition(added.key().orElseThrow(), 1);
            assertThat(library.reviews().problems(edition))
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.POSSIBLE_EARLIER_EDITION);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPersonMaySayWhatIsReplaced(Server server) throws IOException {
        Path first = write("aldermere.pdf", REVIEW);
        Path other = write("other.pdf", "KIND: DHR\n1 | Police | Something else should be done.");
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, first)).key().orElseThrow();
            Adding replacing = Adding.of(List.of(other)).replacing(key);
            assertThat(only(adder(library).add(replacing, AddingWatch.NOBODY)).outcome())
                    .isEqualTo(Outcome.CORRECTED_EDITION);
            Adding nobody = Adding.of(List.of(other)).replacing(new ReviewKey("dhr-00000000"));
            assertThatThrownBy(() -> adder(library).add(nobody, AddingWatch.NOBODY))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no review dhr-00000000");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneBadFileNeverStopsABatchAndIsKeptAsRefused(Server server) throws IOException {
        write("in/a.pdf", REVIEW);
        write("in/b.pdf", "broken");
        write("in/c.pdf", REVIEW.replace("Aldermere", "Brackenfold"));
        write("in/c-action-plan.pdf", "broken too");
        try (Library library = open(server)) {
            AddedBatch batch = add(library, folder.resolve("in"));
            assertThat(batch.reviews())
                    .extracting(AddedReview::outcome)
                    .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED);
            String words = "This file is broken. Ask for another copy.";
            assertThat(library.reviews().refused())
                    .containsExactly(
                            new RefusedFile("b.pdf", words, CLOCK.instant()),
                            new RefusedFile("c-action-plan.pdf", words, CLOCK.instant()));
            write("in/b.pdf", REVIEW.replace("Aldermere", "Calderwick"));
            add(library, folder.resolve("in"));
            assertThat(library.reviews().refused())
                    .extracting(RefusedFile::fileName)
                    .containsExactly("c-action-plan.pdf");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondReadingBlanksNothingWithoutSayingSo(Server server) throws IOException {
        Path file = write("aldermere.pdf", REVIEW);
        try (Library library = open(server)) {
            ReviewKey key = only(add(library, file)).key().orElseThrow();
            Edition edition = new Edition(key, 1);
            List<Recommendation> before =
                    library.recommendations().ledger(edition).recommendations();
            Path blank = write(
                    "blank.pdf",
                    "KIND: DHR\nAREA: Aldermere\n1 |  | The force should review how it"
                            + " records risk at all visits.");
            ReviewAdder blanking =
                    new ReviewAdder(library, (name, files) -> Readings.read(name, List.of(blank)), CLOCK);
            // The stand-in reads another file, which the library must hold to keep its document.
            library.reports().keep(Files.readAllBytes(blank));
            assertThat(blanking.readAgain(key).words()).contains("4 earlier findings");
            List<Recommendation> after =
                    library.recommendations().ledger(edition).recommendations();
            assertThat(after.getFirst().text().verbatim()).contains("all visits");
            assertThat(after.getFirst().addressees())
                    .isEqualTo(before.getFirst().addressees());
            assertThat(after.getLast()).isEqualTo(before.getLast());
            assertThat(library.facts().facts(edition).value(FactName.BODY)).contains("Safer Aldermere Partnership");
            assertThat(library.reviews().problems(edition))
                    .extracting(Problem::kind)
                    .hasSize(4)
                    .containsOnly(ProblemKind.KEPT_FROM_EARLIER_READING);
            assertThat(library.reviews().find(key).orElseThrow().readings()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderOfThreeHundredShowsProgressCanBeStoppedAndContinues(Server server) throws IOException {
        for (int i = 0; i < 300; i++) {
            write("in/r%03d.pdf".formatted(i), different(i));
        }
        try (Library library = open(server)) {
            List<Integer> seen = new ArrayList<>();
            AddedBatch stopped = adder(library).add(Adding.of(List.of(folder.resolve("in"))), until(100, seen));
            assertThat(seen).hasSize(100).startsWith(1, 2, 3).endsWith(100);
            assertThat(stopped.left()).isEqualTo(200);
            assertThat(library.reviews().all()).hasSize(100);
            AddedBatch rest = add(library, folder.resolve("in"));
            assertThat(rest.count(Outcome.ALREADY_THERE)).isEqualTo(100);
            assertThat(rest.count(Outcome.ADDED)).isEqualTo(200);
            assertThat(library.catalogue().list(ReviewFilter.ALL).entries()).hasSize(300);
        }
    }

    private static AddingWatch until(int reviews, List<Integer> seen) {
        return new AddingWatch() {
            @Override
            public void progressed(AddingProgress progress) {
                seen.add(progress.done());
            }

            @Override
            public boolean wantsToStop() {
                return seen.size() >= reviews;
            }
        };
    }

    static String different(int i) {
        return "KIND: DHR\nBODY: Partnership " + i + "\nMONTH_OF_DEATH: March 2021\n1 | Police | Ask question " + i
                + " of every caller.";
    }

    private Library open(Server server) {
        return Library.open(server.freshLibrary(folder));
    }

    private static ReviewAdder adder(Library library) {
        return new ReviewAdder(library, Readings::read, CLOCK);
    }

    private static AddedBatch add(Library library, Path path) {
        return adder(library).add(Adding.of(List.of(path)), AddingWatch.NOBODY);
    }

    private static AddedReview only(AddedBatch batch) {
        assertThat(batch.reviews()).hasSize(1);
        return batch.reviews().getFirst();
    }

    private static List<String> words(Library library, Edition edition) {
        return library.recommendations().ledger(edition).recommendations().stream()
                .map(recommendation -> recommendation.text().verbatim())
                .toList();
    }

    private static ReviewSummary summary(Library library, ReviewKey key) {
        return library.catalogue().summary(key).orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
