package org.heed.web.organisation;

import java.util.HashMap;
import java.util.Map;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.organisation.told.Telling;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.heed.text.RawText;

/// Puts to each telling the words in which its recommendation may be taken away.
final class SafeTellings {

    private final SafeReviewStore store;
    private final Map<Edition, SafeReview> reviews = new HashMap<>();

    SafeTellings(Database database) {
        this.store = new SafeReviewStore(database);
    }

    String words(Telling telling) {
        SafeReview review = review(telling);
        return telling.recommendation() <= review.recommendations().size()
                ? review.recommendations()
                        .get(telling.recommendation() - 1)
                        .text()
                        .words()
                : "";
    }

    String asPrinted(Telling telling) {
        return review(telling).safe(new RawText(telling.asPrinted())).words();
    }

    private SafeReview review(Telling telling) {
        return reviews.computeIfAbsent(new Edition(telling.review(), telling.edition()), store::review);
    }
}
