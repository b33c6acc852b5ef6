package org.heed.web.oversight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.library.Library;
import org.heed.library.ReviewSummary;
import org.heed.review.ReviewKey;
import org.heed.tracking.Followed;
import org.heed.web.oversight.ViewPage.Line;

/// Puts asks into lines whose words name nobody. Made for one page: each review is opened once.
final class SafeLines {

    private final Library library;
    private final Map<ReviewKey, Optional<SafeReview>> opened = new HashMap<>();

    SafeLines(Library library) {
        this.library = library;
    }

    List<Line> of(List<Followed> asks) {
        return asks.stream().map(this::line).toList();
    }

    private Line line(Followed ask) {
        ReviewKey key = ask.ask().review();
        String title =
                library.catalogue().summary(key).map(ReviewSummary::title).orElse(key.value());
        return new Line(ask, words(ask), title);
    }

    private String words(Followed ask) {
        return review(ask.ask().review()).stream()
                .flatMap(safe -> safe.recommendations().stream())
                .filter(each -> each.position() == ask.printed().position())
                .findFirst()
                .map(each -> each.text().words())
                .orElse("Its words are gone from the current reading of the review.");
    }

    private Optional<SafeReview> review(ReviewKey key) {
        return opened.computeIfAbsent(
                key,
                any -> library.reviews()
                        .find(key)
                        .map(review -> new SafeReviewStore(library.database()).review(review.current())));
    }
}
