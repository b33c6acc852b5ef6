package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeReview;
import org.heed.structure.Place;
import org.heed.text.Sentences;
import org.heed.text.Span;

/// The passages of one review as what sentences rest on.
record SafePassages(List<SafePassage> all) {

    /// How far from a recommendation its addressee's line or cell stands.
    private static final int NEAR = 8;

    static SafePassages of(SafeReview review) {
        return new SafePassages(review.passages());
    }

    static Citation cite(SafePassage passage, Span span) {
        Place place = passage.place();
        return new Citation(
                passage.id(),
                place.report(),
                place.page(),
                span,
                passage.text().words().substring(span.start(), span.end()));
    }

    static Citation cite(SafePassage passage) {
        return cite(passage, new Span(0, passage.text().words().length()));
    }

    /// What states a value at a place: the sentence that has its words, else the passage.
    Optional<Citation> stating(Place source, String value) {
        List<SafePassage> there = at(source);
        return there.stream()
                .flatMap(
                        passage -> Sentences.in(passage.text().words()).stream().map(span -> cite(passage, span)))
                .filter(citation -> holds(citation.quote(), value))
                .findFirst()
                .or(() -> there.stream().findFirst().map(SafePassages::cite));
    }

    /// The first passage of what stands at a place.
    Optional<Citation> beginning(Place source) {
        return at(source).stream().findFirst().map(SafePassages::cite);
    }

    /// The passage nearest to a place, its own first, that has some words.
    Optional<Citation> near(Place source, String words) {
        List<SafePassage> own = at(source);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        int at = all.indexOf(own.getFirst());
        return IntStream.rangeClosed(0, NEAR)
                .flatMap(distance -> IntStream.of(at + distance, at - distance))
                .filter(index -> index >= 0 && index < all.size())
                .mapToObj(all::get)
                .filter(passage -> holds(passage.text().words(), words))
                .findFirst()
                .or(() -> Optional.of(own.getFirst()))
                .map(SafePassages::cite);
    }

    private List<SafePassage> at(Place source) {
        List<SafePassage> found = new ArrayList<>();
        for (SafePassage passage : all) {
            boolean isThere = passage.place().report() == source.report()
                    && passage.place().span().overlaps(source.span())
                    && !passage.text().words().isBlank();
            if (isThere) {
                found.add(passage);
            }
        }
        return found;
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
