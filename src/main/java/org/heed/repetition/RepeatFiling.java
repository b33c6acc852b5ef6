package org.heed.repetition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.meaning.Meaning;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.repetition.RepeatStore.Filing;
import org.heed.repetition.ask.Ask;
import org.heed.repetition.ask.AskComparison;
import org.heed.repetition.ask.AskIndex;
import org.heed.repetition.ask.AskIndex.Match;
import org.heed.repetition.ask.AskReader;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// Files the recommendations of reviews, each with its meaning and its links to those that came before.
final class RepeatFiling {

    /// Changes when meanings are read in another way, so that all that was filed before is filed anew.
    private static final String MEANINGS = ".asks2";

    private final Database database;
    private final ReviewStore reviews;
    private final RecommendationStore recommendations;
    private final SafeReviewStore safe;
    private final RepeatStore store;
    private final AskReader reader;
    private final CorrectionStore corrections;
    /// Never added to once it stands here: it is shared with whoever looks.
    private volatile Shelved last = Shelved.nothing();

    RepeatFiling(Database database, RepeatStore store, AskReader reader) {
        this.database = database;
        this.reviews = new ReviewStore(database);
        this.recommendations = new RecommendationStore(database);
        this.safe = new SafeReviewStore(database);
        this.store = store;
        this.reader = reader;
        this.corrections = new CorrectionStore(database);
    }

    /// Files what is not filed yet; gives how many reviews that were. Each review is filed wholly or not at all, so
    /// that a program that was killed goes on where it stopped.
    synchronized int bringUpToDate() {
        Map<ReviewKey, String> filed = store.filed();
        List<Unfiled> unfiled = unfiled(filed);
        if (unfiled.isEmpty()) {
            return 0;
        }
        Set<ReviewKey> changing =
                unfiled.stream().map(one -> one.review().key()).collect(Collectors.toSet());
        boolean isKnown = last.filed().equals(filed) && changing.stream().noneMatch(filed::containsKey);
        Shelved now = isKnown ? last.copy() : shelved(filed, changing);
        unfiled.forEach(one -> file(one, now));
        // Those that changed stand at the end now and not at their place: they are shelved anew when next asked for.
        last = isKnown ? new Shelved(store.filed(), now.index(), now.asks()) : Shelved.nothing();
        return unfiled.size();
    }

    /// All that is filed by now, in the order of arrival; it does not wait for what is being filed. What was asked is
    /// held in memory once, for filing and for looking.
    Shelved shelved() {
        Map<ReviewKey, String> filed = store.filed();
        Shelved known = last;
        if (!known.filed().equals(filed)) {
            known = shelved(filed, Set.of());
            last = known;
        }
        return known;
    }

    /// What is filed, ready to be compared with: kept from one time to the next, so that one more review takes no
    /// longer in a large library than in a small one.
    record Shelved(Map<ReviewKey, String> filed, AskIndex index, List<FiledAsk> asks) {

        static Shelved nothing() {
            return new Shelved(Map.of(), new AskIndex(AskComparison.shipped()), new ArrayList<>());
        }

        private Shelved copy() {
            return new Shelved(filed, index.copy(), new ArrayList<>(asks));
        }
    }

    private Shelved shelved(Map<ReviewKey, String> filed, Set<ReviewKey> changing) {
        Shelved fresh = new Shelved(filed, new AskIndex(AskComparison.shipped()), new ArrayList<>());
        for (FiledAsk ask : store.asks()) {
            if (!changing.contains(ask.key().review())) {
                fresh.asks().add(ask);
                fresh.index().add(ask(ask));
            }
        }
        return fresh;
    }

    /// A review that came or changed. `place` is its place in the library's order of arrival.
    private record Unfiled(Review review, int place, String reading) {}

    private List<Unfiled> unfiled(Map<ReviewKey, String> filed) {
        Map<ReviewKey, Integer> corrected = corrections.counts();
        List<Review> all = reviews.all();
        List<Unfiled> unfiled = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Review review = all.get(place);
            String reading = review.reading(corrected.getOrDefault(review.key(), 0)) + MEANINGS;
            if (!reading.equals(filed.get(review.key()))) {
                unfiled.add(new Unfiled(review, place, reading));
            }
        }
        return unfiled;
    }

    /// Files one review; links it to all others that are filed, whichever came first, and within itself.
    private void file(Unfiled one, Shelved shelved) {
        Review review = one.review();
        Filing filing = new Filing(review.key(), one.place(), review.edition(), one.reading(), asks(review));
        AskIndex index = shelved.index();
        List<FiledAsk> known = shelved.asks();
        int before = known.size();
        for (FiledAsk ask : filing.asks()) {
            known.add(ask);
            index.add(ask(ask));
        }
        List<RepeatLink> links = IntStream.range(0, filing.asks().size())
                .parallel()
                .boxed()
                .flatMap(own -> index.matches(index.at(before + own), before + own, AskComparison.SAME).stream()
                        .map(match -> link(filing.asks().get(own), known.get(match.place()), match)))
                .toList();
        database.wholly(() -> {
            store.file(filing, links);
            return links.size();
        });
    }

    private static RepeatLink link(FiledAsk later, FiledAsk earlier, Match match) {
        return new RepeatLink(later.key(), earlier.key(), match.score());
    }

    private Ask ask(FiledAsk filed) {
        return reader.ask(filed.words(), filed.bodies(), filed.meaning());
    }

    private List<FiledAsk> asks(Review review) {
        List<Recommendation> ledger = recommendations.ledger(review.current()).recommendations();
        List<SafeRecommendation> safeOnes = safe.review(review.current()).recommendations();
        Map<Integer, Meaning> meanings = safeOnes.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        SafeRecommendation::position,
                        one -> reader.meaning(one.text().words(), one.addressees())));
        Map<AskKey, FiledAsk> asks = new LinkedHashMap<>();
        for (SafeRecommendation one : safeOnes) {
            AskKey key = AskKey.of(review.key(), ledger.get(one.position() - 1));
            String words = one.text().words();
            Meaning meaning = Objects.requireNonNull(meanings.get(one.position()));
            asks.putIfAbsent(
                    key,
                    new FiledAsk(key, one.position(), one.number(), words, one.addressees(), one.level(), meaning));
        }
        return List.copyOf(asks.values());
    }
}
