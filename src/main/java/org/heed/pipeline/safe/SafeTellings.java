package org.heed.pipeline.safe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.UnsettledName;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.text.RawText;

/// Who was told what, in words that name nobody: an addressee is printed as a person now and then, and so is the name
/// of a body that the register does not know. One review at a time is made safe.
public final class SafeTellings {

    private final SafeReviewStore safe;
    private final ReviewStore reviews;

    public SafeTellings(Database database) {
        this.safe = new SafeReviewStore(database);
        this.reviews = new ReviewStore(database);
    }

    /// A telling, and the words of its recommendation.
    public record Worded(Telling telling, String recommendation) {}

    /// The same tellings in the same order.
    public List<Telling> of(List<Telling> tellings) {
        return worded(tellings).stream().map(Worded::telling).toList();
    }

    /// The same tellings in the same order, each with its recommendation.
    public List<Worded> worded(List<Telling> tellings) {
        return each(
                tellings.stream().map(telling -> new Worded(telling, "")).toList(),
                worded -> List.of(edition(worded.telling())),
                (review, worded) -> safe(review, worded.telling()));
    }

    private static Worded safe(SafeReview review, Telling telling) {
        UnaryOperator<String> veil = veil(review);
        String nameThen = telling.idThen().isEmpty() ? veil.apply(telling.nameThen()) : telling.nameThen();
        List<SafeRecommendation> all = review.recommendations();
        return new Worded(
                telling.inWords(veil.apply(telling.asPrinted()), nameThen),
                telling.recommendation() <= all.size()
                        ? all.get(telling.recommendation() - 1).text().words()
                        : "");
    }

    /// The same names in the same order.
    public List<UnsettledName> unsettled(List<UnsettledName> names) {
        return each(names, name -> editions(name.reviews()), (review, name) -> name.inWords(veil(review)));
    }

    /// The same bodies in the same order.
    public List<ToldBody> bodies(List<ToldBody> bodies, OrganisationLedgerStore told) {
        return each(
                bodies,
                body -> body.organisation().isPresent()
                        ? List.of()
                        : told.toldUnknown(body.name()).stream()
                                .map(SafeTellings::edition)
                                .toList(),
                (review, body) -> body.named(veil(review).apply(body.name())));
    }

    private static Edition edition(Telling telling) {
        return new Edition(telling.review(), telling.edition());
    }

    private List<Edition> editions(List<ReviewKey> keys) {
        return keys.stream()
                .flatMap(key -> reviews.find(key).stream())
                .map(Review::current)
                .toList();
    }

    private static UnaryOperator<String> veil(SafeReview review) {
        return words ->
                words.isEmpty() ? words : review.safe(new RawText(words)).words();
    }

    private <T> List<T> each(
            List<T> all, Function<T, Collection<Edition>> editions, BiFunction<SafeReview, T, T> made) {
        Map<Edition, List<Integer>> printed = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            editions.apply(all.get(i)).forEach(edition -> {
                List<Integer> there = printed.computeIfAbsent(edition, none -> new ArrayList<>());
                if (!there.contains(at)) {
                    there.add(at);
                }
            });
        }
        List<T> done = new ArrayList<>(all);
        printed.forEach((edition, there) -> {
            SafeReview review = safe.review(edition);
            there.forEach(at -> done.set(at, made.apply(review, done.get(at))));
        });
        return done;
    }
}
