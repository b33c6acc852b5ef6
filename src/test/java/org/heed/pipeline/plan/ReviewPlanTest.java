package org.heed.pipeline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.intake.sheet.SheetReader;
import org.heed.library.Library;
import org.heed.pipeline.Adding;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.heed.review.Review;
import org.heed.tracking.AskBook;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.plan.PlanChange.Kind;
import org.heed.tracking.plan.PlanColumn;
import org.heed.tracking.plan.PlanComparison;
import org.heed.tracking.plan.PlanForm;
import org.heed.tracking.plan.PlanRow;
import org.heed.tracking.plan.PlanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every plan that is written comes back as it was: of the sample reviews in all forms, and of every document of the
/// shared corpus through a workbook where it is at hand.
class ReviewPlanTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Path CORPUS = Path.of("../shared/corpus/docs");

    @TempDir
    private Path folder;

    @Test
    void everySamplePlanComesBackAsItWasFromEveryForm() {
        assertThat(comesBack(withText(Path.of("src/main/resources/samples")))).isGreaterThan(20);
    }

    @Test
    void thePlanOfEveryDocumentOfOurOwnCorpusComesBackFromEveryForm() {
        assertThat(comesBack(withText(Path.of("src/test/resources/reports")))).isGreaterThan(20);
    }

    @Test
    void thePlanOfEveryDocumentOfTheSharedCorpusComesBackFromEveryForm() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at hand");
        assertThat(comesBack(withText(CORPUS))).isGreaterThan(200);
    }

    /// Scans take minutes and their plans are like any other.
    private static List<Path> withText(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|docx|html|txt)"))
                    .filter(file -> !file.toString().matches(".*(scan|dev09|dev10|dev11|index).*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int comesBack(List<Path> files) {
        try (Library library = Library.open(folder.resolve("library.heed").toString())) {
            new ReviewAdder(library, new ReviewReader(), CLOCK).add(Adding.of(files), progress -> {});
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(library.database(), bodies, CLOCK);
            new AskBook(library.database(), bodies, tracker).bringUpToDate();
            int rows = 0;
            for (Review review : library.reviews().all()) {
                List<PlanRow> ours = ReviewPlan.of(library, review, tracker);
                rows += ours.size();
                if (!ours.isEmpty()) {
                    List.of(PlanForm.values()).forEach(form -> comesBack(ours, form));
                }
            }
            return rows;
        }
    }

    private static void comesBack(List<PlanRow> ours, PlanForm form) {
        List<PlanRow> theirs = throughAFile(ours, form);
        assertThat(theirs)
                .as(form.name())
                .map(ReviewPlanTest::stripped)
                .isEqualTo(ours.stream().map(ReviewPlanTest::stripped).toList());
        assertThat(PlanComparison.of(theirs, ours).of(Kind.SAME)).hasSameSizeAs(ours);
    }

    private static List<PlanRow> throughAFile(List<PlanRow> rows, PlanForm form) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            form.write("Action plan", rows, ReleaseGate.AS_PUBLISHED, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PlanTable.in(SheetReader.read(file.toByteArray())).rows();
    }

    private static Map<PlanColumn, String> stripped(PlanRow row) {
        return row.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().strip()));
    }
}
