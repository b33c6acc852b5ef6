package org.heed.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.heed.tracking.AskBook;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Progress;
import org.heed.tracking.Signature;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;

/// How long a page of a list takes over as many asks as the country makes in ten years, each with a step in its
/// history.
final class TrackingTimes {

    static final int ASKS = 30_000;

    private static final int A_REVIEW = 300;
    private static final int PAGE = 50;
    private static final int ROUNDS = 9;
    private static final double NANOSECONDS = 1e9;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Place SOMEWHERE =
            new Place(0, new Span(0, 1), List.of(new Place.Spot(1, new Box(0, 0, 1, 1))));

    private TrackingTimes() {}

    /// Seconds for one page of a filtered list with all counts, the median of several rounds.
    static double measured(Path library) {
        try (Database database = Database.open(library.toString())) {
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(database, bodies, CLOCK);
            for (int review = 0; review < ASKS / A_REVIEW; review++) {
                keep(database, review);
            }
            new AskBook(database, bodies, tracker).bringUpToDate();
            for (Review review : new ReviewStore(database).all()) {
                database.wholly(() -> follow(tracker, new AskStore(database).of(review.key())));
            }
            OversightStore store = new OversightStore(database);
            List<Double> seconds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                OversightFilter filter = OversightFilter.ALL.with(Concern.CLAIMED_WITHOUT_EVIDENCE);
                int listed = store.list(filter, tracker.today(), new OversightStore.Page(PAGE, PAGE))
                        .size();
                int counted = store.counts(OversightFilter.ALL, tracker.today()).all();
                seconds.add((System.nanoTime() - start) / NANOSECONDS);
                if (listed != PAGE || counted != ASKS) {
                    throw new IllegalStateException("listed " + listed + ", counted " + counted);
                }
            }
            return PdfTimes.median(seconds);
        }
    }

    private static int follow(Tracker tracker, List<Followed> asks) {
        LocalDate today = tracker.today();
        Signature by = tracker.signed("Officer", "Partnership");
        for (Followed ask : asks) {
            tracker.enter(ask.id(), new Progress(ImplementationState.DONE_CLAIMED, today, "It says so.", by));
        }
        return asks.size();
    }

    private static void keep(Database database, int number) {
        List<Recommendation> asked = new ArrayList<>();
        for (int i = 0; i < A_REVIEW; i++) {
            asked.add(asking(i, "Do what is needed, " + number + ", " + i + "."));
        }
        Digest digest = Digest.of(("review " + number).getBytes(StandardCharsets.UTF_8));
        ReviewKey key = ReviewKey.mint(ReviewKind.DHR, digest, 12);
        Review review = new Review(key, ReviewKind.DHR, 1, "made up", CLOCK.instant(), 1);
        database.wholly(() -> {
            new ReviewStore(database).add(review);
            new RecommendationStore(database)
                    .replace(review.current(), new Ledger(OptionalInt.empty(), asked, List.of()));
            return asked.size();
        });
    }

    private static Recommendation asking(int number, String words) {
        String told = number % 2 == 0 ? "Home Office" : "Harbour Council";
        String printed = String.valueOf(number);
        return new Recommendation(
                printed,
                SortKey.of(printed),
                "",
                new RawText(words),
                List.of(),
                List.of(new Addressee(told, AddresseeSource.COLUMN, false)),
                Level.PANEL,
                SOMEWHERE,
                List.of(),
                PlannedAction.NONE,
                0.9,
                List.of());
    }
}
