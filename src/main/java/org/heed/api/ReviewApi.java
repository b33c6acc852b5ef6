package org.heed.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.library.SearchHit;
import org.heed.library.SearchHits;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.repetition.AskKey;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reviews, and what they ask, in words that name nobody.
@RestController
final class ReviewApi {

    private static final int MOST_HITS = 50;

    private final Library library;

    ReviewApi(Library library) {
        this.library = library;
    }

    /// A review in one line.
    record ReviewLine(
            String key,
            String title,
            ReviewKind kind,
            Optional<String> area,
            Optional<String> deathMonth,
            Optional<String> published,
            int recommendations,
            int problems,
            int edition) {

        static ReviewLine of(ReviewSummary review) {
            return new ReviewLine(
                    review.key().value(),
                    review.title(),
                    review.kind(),
                    review.area(),
                    review.deathMonth(),
                    review.published(),
                    review.recommendations(),
                    review.problems(),
                    review.edition());
        }
    }

    /// Reviews, of how many.
    record Reviews(int total, List<ReviewLine> reviews) {}

    /// What a review asks, once. `position` is its place in the review; a correction is bound to `digest`, and a
    /// decision about repeats names it by `reference`.
    record Asked(
            int position,
            String number,
            String words,
            Level level,
            List<String> addressees,
            int page,
            String digest,
            String reference) {

        static Asked of(SafeRecommendation asked, ReviewKey review, List<Recommendation> ledger) {
            String digest = ledger.get(asked.position() - 1).wordsDigest();
            return new Asked(
                    asked.position(),
                    asked.number(),
                    asked.text().words(),
                    asked.level(),
                    asked.addressees(),
                    asked.place().page(),
                    digest,
                    AskKey.of(review, digest).reference());
        }
    }

    /// All that a review asks.
    record Recommendations(String review, int edition, List<Asked> recommendations) {}

    /// A place where the words were found.
    record Found(String review, String title, String snippet) {}

    /// Where the words were found, of how many places.
    record FoundAll(int total, List<Found> found) {}

    @Says("The reviews of the library, from a place in the list on.")
    @GetMapping(ApiRoutes.ROOT + "/reviews")
    Reviews list(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "1000") int size) {
        var all = library.catalogue().list(ReviewFilter.ALL).entries();
        return new Reviews(
                all.size(),
                new Slice(from, size)
                        .of(all).stream()
                                .map(entry -> ReviewLine.of(entry.review()))
                                .toList());
    }

    @Says("Places where words are found.")
    @GetMapping(ApiRoutes.ROOT + "/search")
    FoundAll search(@RequestParam String words) {
        SearchHits hits = library.search().search(words, ReviewFilter.ALL, MOST_HITS);
        return new FoundAll(
                hits.total(),
                hits.hits().stream()
                        .map(hit -> new Found(hit.review().value(), hit.title(), snippet(hit)))
                        .toList());
    }

    @Says("One review.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}")
    ReviewLine one(@PathVariable String key) {
        return ReviewLine.of(library.catalogue()
                .summary(ApiRoutes.review(library, key).key())
                .orElseThrow(() -> new NoSuch("There is no such review.")));
    }

    @Says("What one review asks, in words that name nobody.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/recommendations")
    Recommendations recommendations(@PathVariable String key) {
        Review review = ApiRoutes.review(library, key);
        List<Recommendation> ledger =
                library.recommendations().ledger(review.current()).recommendations();
        return new Recommendations(
                key,
                review.edition(),
                new SafeReviewStore(library.database())
                        .review(review.current()).recommendations().stream()
                                .map(asked -> Asked.of(asked, review.key(), ledger))
                                .toList());
    }

    private static String snippet(SearchHit hit) {
        return hit.snippet().stream().map(SearchHit.SnippetPart::words).collect(Collectors.joining());
    }
}
