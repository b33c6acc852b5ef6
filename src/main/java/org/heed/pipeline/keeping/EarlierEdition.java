package org.heed.pipeline.keeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.library.Library;
import org.heed.pipeline.Reading;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKind;

/// Tells whether documents are a corrected edition of a review that is kept. They are when kind, body and month (or
/// else year) of death are stated in both and the same, and at least half of the recommendations say nearly the
/// same. When less is alike they may be one, and a person decides.
record EarlierEdition(Optional<Review> certain, List<Review> possible) {

    static final EarlierEdition NONE = new EarlierEdition(Optional.empty(), List.of());

    /// Two recommendations say nearly the same when they share this part of their different words: a correction
    /// changes a name, a date or a sentence, and another recommendation of the same body shares far less.
    private static final double NEARLY_THE_SAME = 0.6;

    /// The share of the longer ledger that must say nearly the same.
    private static final double ENOUGH = 0.5;

    static EarlierEdition of(Reading reading, Library library) {
        List<Recommendation> asked = reading.ledger().recommendations();
        List<Review> certain = new ArrayList<>();
        Set<Review> possible = new HashSet<>();
        for (Review review : sameDeath(reading.facts(), library)) {
            double share = share(
                    asked, library.recommendations().asRead(review.current()).recommendations());
            if (share >= ENOUGH) {
                certain.add(review);
            } else {
                possible.add(review);
            }
        }
        if (certain.size() == 1) {
            return new EarlierEdition(Optional.of(certain.getFirst()), List.of());
        }
        possible.addAll(certain);
        possible.addAll(sameWords(asked, library));
        return new EarlierEdition(
                Optional.empty(),
                possible.stream()
                        .sorted((one, other) ->
                                one.key().value().compareTo(other.key().value()))
                        .toList());
    }

    /// The kind of review that the facts state.
    static ReviewKind kind(Facts facts) {
        String stated = facts.value(FactName.KIND).orElse("");
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.name().equals(stated))
                .findFirst()
                .orElse(ReviewKind.OTHER);
    }

    private static List<Review> sameDeath(Facts facts, Library library) {
        Optional<String> body = facts.value(FactName.BODY);
        FactName when =
                facts.value(FactName.MONTH_OF_DEATH).isPresent() ? FactName.MONTH_OF_DEATH : FactName.YEAR_OF_DEATH;
        Optional<String> death = facts.value(when);
        if (body.isEmpty() || death.isEmpty()) {
            return List.of();
        }
        Set<Edition> sameBody = library.facts().statedBy(FactName.BODY, body.get());
        return library.facts().statedBy(when, death.get()).stream()
                .filter(sameBody::contains)
                .flatMap(edition -> current(edition, library).stream())
                .filter(review -> review.kind() == kind(facts))
                .toList();
    }

    private static List<Review> sameWords(List<Recommendation> asked, Library library) {
        Map<Edition, Integer> sharing = library.recommendations().sharing(asked);
        return sharing.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH * asked.size())
                .flatMap(entry -> current(entry.getKey(), library).stream())
                .toList();
    }

    private static Optional<Review> current(Edition edition, Library library) {
        return library.reviews().find(edition.review()).filter(review -> review.edition() == edition.number());
    }

    private static double share(List<Recommendation> asked, List<Recommendation> earlier) {
        List<Set<String>> others = new ArrayList<>();
        earlier.forEach(one -> others.add(words(one)));
        int longer = Math.max(asked.size(), earlier.size());
        int alike = 0;
        for (Recommendation one : asked) {
            Set<String> words = words(one);
            Optional<Set<String>> same = others.stream()
                    .filter(other -> alike(words, other) >= NEARLY_THE_SAME)
                    .findFirst();
            if (same.isPresent()) {
                others.remove(same.get());
                alike++;
            }
        }
        return longer == 0 ? 0 : (double) alike / longer;
    }

    static Set<String> words(Recommendation recommendation) {
        String[] words =
                recommendation.text().verbatim().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1);
        Set<String> different = new HashSet<>(Arrays.asList(words));
        different.remove("");
        return different;
    }

    /// The part of all different words that two sets share, 0 to 1.
    static double alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}
