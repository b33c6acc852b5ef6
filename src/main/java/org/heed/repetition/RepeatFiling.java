package org.heed.repetition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.repetition.RepeatStore.Filing;
import org.heed.repetition.ask.Ask;
import org.heed.repetition.ask.AskComparison;
import org.heed.repetition.ask.AskIndex;
import org.heed.repetition.ask.AskIndex.Match;
import org.heed.repetition.ask.ConceptLexicon;
import org.heed.review.Digest;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// Files the recommendations of reviews, each with its meaning and its links to those that came before.
final class RepeatFiling {

    private final Database database;
    private final ReviewStore reviews;
    private final RecommendationStore recommendations;
    private final SafeReviewStore safe;
    private final RepeatStore store;
    private final Supplier<MeaningReader> reader;
    private final ConceptLexicon lexicon;

    RepeatFiling(Database database, RepeatStore store, Supplier<MeaningReader> reader, ConceptLexicon lexicon) {
        this.database = database;
        this.reviews = new ReviewStore(database);
        this.recommendations = new RecommendationStore(database);
        this.safe = new SafeReviewStore(database);
        this.store = store;
        this.reader = reader;
        this.lexicon = lexicon;
    }

    /// Files what is not filed yet; gives how many reviews that were. Each review is filed wholly or not at all, so
    /// that a program that was killed goes on where it stopped.
    int bringUpToDate() {
        List<Unfiled> unfiled = unfiled();
        if (unfiled.isEmpty()) {
            return 0;
        }
        Set<ReviewKey> changing =
                unfiled.stream().map(one -> one.review().key()).collect(Collectors.toSet());
        AskIndex index = new AskIndex(AskComparison.shipped());
        List<FiledAsk> known = new ArrayList<>();
        for (FiledAsk ask : store.asks()) {
            if (!changing.contains(ask.key().review())) {
                known.add(ask);
                index.add(ask(ask));
            }
        }
        unfiled.forEach(one -> file(one, index, known));
        return unfiled.size();
    }

    /// A review that came or changed. `place` is its place in the library's order of arrival.
    private record Unfiled(Review review, int place, List<Recommendation> ledger, String digest) {}

    private List<Unfiled> unfiled() {
        Map<ReviewKey, String> filed = store.filed();
        List<Review> all = reviews.all();
        List<Unfiled> unfiled = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Review review = all.get(place);
            List<Recommendation> ledger =
                    recommendations.ledger(review.current()).recommendations();
            String digest = digest(ledger);
            if (!(review.edition() + " " + digest).equals(filed.get(review.key()))) {
                unfiled.add(new Unfiled(review, place, ledger, digest));
            }
        }
        return unfiled;
    }

    /// Files one review; links it to all others that are filed, whichever came first, and within itself.
    private void file(Unfiled one, AskIndex index, List<FiledAsk> known) {
        Review review = one.review();
        Filing filing =
                new Filing(review.key(), one.place(), review.edition(), one.digest(), asks(review, one.ledger()));
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
        return Ask.of(filed.words(), filed.bodies(), filed.meaning(), lexicon);
    }

    private List<FiledAsk> asks(Review review, List<Recommendation> ledger) {
        Map<AskKey, FiledAsk> asks = new LinkedHashMap<>();
        Map<String, Meaning> read = new HashMap<>();
        for (SafeRecommendation one : safe.review(review.current()).recommendations()) {
            AskKey key = AskKey.of(review.key(), ledger.get(one.position() - 1));
            String words = one.text().words();
            Meaning meaning = read.computeIfAbsent(words, reader.get()::of);
            asks.putIfAbsent(
                    key,
                    new FiledAsk(key, one.position(), one.number(), words, one.addressees(), one.level(), meaning));
        }
        return List.copyOf(asks.values());
    }

    private static String digest(List<Recommendation> ledger) {
        String all = ledger.stream()
                .map(one -> one.number() + "\t" + one.wordsDigest() + "\t"
                        + one.addressees().stream()
                                .map(addressee -> addressee.asPrinted())
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        return Digest.of(all.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
