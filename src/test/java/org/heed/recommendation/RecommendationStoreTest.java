package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.review.Box;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.structure.Place;
import org.heed.structure.Place.Spot;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationStoreTest {

    private static final int SEEDS = 25;
    private static final List<String> WORDS = List.of(
            "",
            "a",
            "the force's review",
            "dŵr a thân",
            "\n",
            "\"quoted\" 'single' \\ back",
            "–—",
            "\uD83D\uDD4A",
            "%_;--");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyLedgerComesBackAsItWasKept(Server server) {
        Edition edition = new Edition(new ReviewKey("dhr-00000001"), 1);
        try (Database database = Database.open(server.freshLibrary(folder))) {
            new ReviewStore(database).add(new Review(edition.review(), ReviewKind.DHR, 1, "x", Instant.EPOCH, 1));
            RecommendationStore store = new RecommendationStore(database);
            for (int seed = 0; seed < SEEDS; seed++) {
                Ledger ledger = ledger(new Random(seed));
                store.replace(edition, ledger);
                assertThat(store.ledger(edition)).as("seed %d", seed).isEqualTo(ledger);
            }
        }
    }

    private static Ledger ledger(Random random) {
        OptionalInt declared = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99));
        return new Ledger(declared, list(random, RecommendationStoreTest::recommendation), List.of());
    }

    private static Recommendation recommendation(Random random) {
        return new Recommendation(
                words(random),
                SortKey.of(words(random)),
                words(random),
                new RawText(words(random)),
                list(random, r -> new SubItem(words(r), new RawText(words(r)))),
                list(random, r -> new Addressee(words(r), one(r, AddresseeSource.values()), r.nextBoolean())),
                one(random, Level.values()),
                place(random),
                list(random, r -> new Occurrence(one(r, Where.values()), new RawText(words(r)), place(r))),
                new PlannedAction(
                        words(random),
                        words(random),
                        words(random),
                        words(random),
                        words(random),
                        words(random),
                        words(random)),
                random.nextDouble(),
                list(random, r -> new Reason(words(r))));
    }

    private static Place place(Random random) {
        int start = random.nextInt(1000);
        return new Place(
                random.nextInt(3),
                new Span(start, start + random.nextInt(1000)),
                list(
                        random,
                        r -> new Spot(r.nextInt(300), new Box(r.nextGaussian(), r.nextDouble() * 1e9, 1e-12, -0.0))));
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> list(Random random, Function<Random, T> element) {
        List<T> list = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> list.add(element.apply(random)));
        return list;
    }
}
