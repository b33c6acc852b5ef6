package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heed.recommendation.Recommendation;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.measure.ReportStatus;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusSchemeTest {

    /// The Commissioner's figures in per cent (Learning from Loss, 2025); they add up to 99.
    private static final Map<ImplementationState, Integer> COMMISSIONER = new TreeMap<>(Map.of(
            ImplementationState.DONE_CLAIMED, 25,
            ImplementationState.IN_PLACE_CLAIMED, 25,
            ImplementationState.PARTLY, 20,
            ImplementationState.NOT_MET, 8));

    private static final int MISSING = 21;

    @TempDir
    private Path folder;

    @Test
    void theFiguresOfTheCommissionerCanBeEnteredAndComeOut() {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            Fictional world = Fictional.in(database, "2025-07-01");
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(database, bodies, world.clock());
            List<Recommendation> national = new ArrayList<>();
            for (int i = 1; i <= 99; i++) {
                national.add(Fictional.asking(String.valueOf(i), "Change rule " + i + ".", "Home Office"));
            }
            Review review = world.review("national", ReviewKind.DHR, national.toArray(Recommendation[]::new));
            new AskBook(database, bodies, tracker).bringUpToDate();
            List<Followed> asks = new ArrayList<>(new AskStore(database).of(review.key()));

            COMMISSIONER.forEach((state, number) -> {
                for (int i = 0; i < number; i++) {
                    Progress said = new Progress(
                            state, tracker.today(), "As reported.", tracker.signed("Clerk", "Home Office"));
                    tracker.enter(asks.removeFirst().id(), said);
                }
            });

            assertThat(asks).hasSize(MISSING);
            assertThat(StatusScheme.named("commissioner")
                            .counts(new OversightStore(database).states(OversightFilter.ALL, tracker.today())))
                    .extracting(count -> count.category() + " " + count.number() + " of " + count.of() + ", "
                            + count.percent() + "%, verified " + count.verified())
                    .containsExactly(
                            "Fully implemented 25 of 99, 25%, verified 0",
                            "Deemed to be happening already 25 of 99, 25%, verified 0",
                            "Partly met 20 of 99, 20%, verified 0",
                            "Not met 8 of 99, 8%, verified 0",
                            "Missing 21 of 99, 21%, verified 0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "inquest", "coroners"})
    void everyPairOfStatesHasItsCategory(String scheme) {
        StatusScheme mapping = StatusScheme.named(scheme);
        for (ResponseState response : ResponseState.values()) {
            for (ImplementationState implementation : ImplementationState.values()) {
                assertThat(mapping.categories()).contains(mapping.category(response, implementation));
            }
        }
    }

    /// The tracker's file was taken on 29 July 2025: reports of 3 June were pending, those of 2 June overdue.
    @Test
    void givesEveryCoronersReportTheStateThatTheTrackerGivesIt() throws IOException {
        Path file = Path.of("../shared/data/pfd-status.csv");
        assumeTrue(Files.exists(file), "the tracker's file is not at hand");
        int reports = 0;
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] start = line.split(",", 6);
            String[] end = line.substring(line.lastIndexOf(',', line.lastIndexOf(',') - 1) + 1)
                    .split(",", -1);
            LocalDate reported = start[4].matches("\\d\\d/\\d\\d/\\d{4}")
                    ? LocalDate.parse(start[4], DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                    : LocalDate.EPOCH;
            ReportStatus status = ReportStatus.of(reported, answers(end[0], end[1]), LocalDate.parse("2025-07-29"));
            assertThat(status.words().toLowerCase(Locale.ROOT)).as(start[1]).isEqualTo(start[2]);
            reports++;
        }
        assertThat(reports).isEqualTo(5_830);
    }

    private static List<ResponseState> answers(String sentTo, String replies) {
        int answered = Math.min(Integer.parseInt(sentTo), Integer.parseInt(replies));
        List<ResponseState> answers = new ArrayList<>(Collections.nCopies(answered, ResponseState.ACCEPTED));
        answers.addAll(Collections.nCopies(Integer.parseInt(sentTo) - answered, ResponseState.TOLD));
        return answers;
    }
}
