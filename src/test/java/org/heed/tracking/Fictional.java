package org.heed.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
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

/// Reviews made up for the tests of tracking, kept as if they had been read, and a clock that a test can move.
public record Fictional(Database database, AtomicReference<LocalDate> day) {

    private static final Place SOMEWHERE =
            new Place(0, new Span(0, 1), List.of(new Place.Spot(1, new Box(0, 0, 1, 1))));

    public static Fictional in(Database database, String day) {
        return new Fictional(database, new AtomicReference<>(LocalDate.parse(day)));
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return day.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
            }
        };
    }

    public void onThe(String date) {
        day.set(LocalDate.parse(date));
    }

    /// A recommendation of a review, to be kept.
    public static Recommendation asking(String number, String words, String... addressees) {
        return asking(number, words, PlannedAction.NONE, addressees);
    }

    public static Recommendation asking(String number, String words, PlannedAction plan, String... addressees) {
        List<Addressee> told = new ArrayList<>();
        for (String addressee : addressees) {
            told.add(new Addressee(addressee, AddresseeSource.COLUMN, false));
        }
        return new Recommendation(
                number,
                SortKey.of(number),
                "",
                new RawText(words),
                List.of(),
                told,
                Level.PANEL,
                SOMEWHERE,
                List.of(),
                plan,
                0.9,
                List.of());
    }

    /// Keeps a review that asks this.
    public Review review(String name, ReviewKind kind, Recommendation... asked) {
        ReviewKey key = ReviewKey.mint(kind, Digest.of(name.getBytes(StandardCharsets.UTF_8)), 8);
        Review review = new Review(key, kind, 1, name, clock().instant(), 1);
        database.wholly(() -> {
            new ReviewStore(database).add(review);
            Facts.Fact area = new Facts.Fact("Leeds", SOMEWHERE);
            new FactStore(database).replace(review.current(), new Facts(Map.of(FactName.AREA, area)));
            return keep(review, asked);
        });
        return review;
    }

    /// Keeps what a later reading of the same edition found.
    public Review readAgain(Review review, Recommendation... asked) {
        Review again = new Review(
                review.key(), review.kind(), review.edition(), review.name(), review.added(), review.readings() + 1);
        database.wholly(() -> {
            new ReviewStore(database).readAgain(again);
            return keep(again, asked);
        });
        return again;
    }

    private Review keep(Review review, Recommendation... asked) {
        new RecommendationStore(database)
                .replace(review.current(), new Ledger(OptionalInt.empty(), List.of(asked), List.of()));
        return review;
    }
}
