package org.heed.api.route;

import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.review.ReviewKey;

/// What an address names.
public final class Named {

    private Named() {}

    /// The review of a key, as it is written and not only how it begins.
    public static Review review(Library library, String key) {
        return library.reviews()
                .find(new ReviewKey(key))
                .orElseThrow(() -> new NoSuch("This library has no review " + key + "."));
    }
}
