package org.heed.web.repetition;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.fact.Months;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.repetition.AskKey;
import org.heed.repetition.FiledAsk;
import org.heed.review.ReviewKey;
import org.heed.web.view.Wording;

/// Puts filed recommendations into lines of pages, each with its review's title.
final class AskLines {

    private final Map<ReviewKey, ReviewSummary> reviews = new HashMap<>();

    AskLines(Library library) {
        library.catalogue()
                .list(ReviewFilter.ALL)
                .entries()
                .forEach(entry -> reviews.put(entry.review().key(), entry.review()));
    }

    AskLine of(FiledAsk ask) {
        ReviewKey review = ask.key().review();
        Optional<ReviewSummary> summary = Optional.ofNullable(reviews.get(review));
        return new AskLine(
                ask.words(),
                Wording.recommendation(ask.number()),
                "/reviews/" + review.value() + "/recommendations/" + ask.position(),
                summary.map(ReviewSummary::title).orElse(review.value()),
                String.join(", ", ask.bodies()),
                when(review),
                reference(ask.key()));
    }

    /// When the review was published, else when the death was; empty when neither is recorded.
    String when(ReviewKey review) {
        return Optional.ofNullable(reviews.get(review))
                .flatMap(summary -> summary.published().or(summary::deathMonth).or(summary::yearOfDeath))
                .orElse("");
    }

    /// By the month that [#when] tells; those without one last.
    List<FiledAsk> oldestFirst(List<FiledAsk> asks) {
        return asks.stream()
                .sorted(Comparator.comparing(
                        ask -> Months.of(when(ask.key().review())).orElse(YearMonth.of(Year.MAX_VALUE, 12))))
                .toList();
    }

    private static String reference(AskKey key) {
        return key.review().value() + "/" + key.anchor();
    }
}
