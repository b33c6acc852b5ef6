package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heed.recommendation.Recommendation;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OversightStoreTest {

    /// Rows of the speed test: 30,000 with `-Dheed.asks=30000`, otherwise fewer, so that the tests stay quick.
    private static final int ASKS = Integer.getInteger("heed.asks", 3_000);

    private static final int A_REVIEW = 300;
    private static final int ROUNDS = 9;
    /// In milliseconds: what feels immediate.
    private static final long BAR = 200;

    @TempDir
    private Path folder;

    @Test
    void aListOfEverythingWithItsCountsIsImmediate() {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            Fictional world = Fictional.in(database, "2026-01-01");
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(database, bodies, world.clock());
            for (int review = 0; review < ASKS / A_REVIEW; review++) {
                world.review("r" + review, ReviewKind.DHR, asked(review));
            }
            new AskBook(database, bodies, tracker).bringUpToDate();
            OversightStore store = new OversightStore(database);
            long[] times = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                OversightFilter filter = OversightFilter.ALL.with(Concern.NOT_TOLD);
                assertThat(store.list(filter, tracker.today(), new OversightStore.Page(50, 50)))
                        .hasSize(50);
                assertThat(store.counts(OversightFilter.ALL, tracker.today()).of(Concern.NOT_TOLD))
                        .isEqualTo(ASKS);
                times[round] = (System.nanoTime() - start) / 1_000_000;
            }
            Arrays.sort(times);
            System.out.println(
                    ASKS + " asks: list and counts in " + times[ROUNDS / 2] + " ms (median of " + ROUNDS + ")");
            assertThat(times[0]).isLessThan(BAR);
        }
    }

    private static Recommendation[] asked(int review) {
        List<Recommendation> asked = new ArrayList<>();
        for (int i = 0; i < A_REVIEW; i++) {
            asked.add(Fictional.asking(
                    String.valueOf(i),
                    "Do what is needed " + review + " " + i + ".",
                    i % 2 == 0 ? "Home Office" : "Harbour Council"));
        }
        return asked.toArray(Recommendation[]::new);
    }
}
