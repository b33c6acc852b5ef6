package org.heed.api.route;

import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.review.ReviewKey;

/// Where the API begins, where its document is, and what its addresses name.
public final class ApiRoutes {

    public static final String ROOT = "/api/v1";
    public static final String DOCUMENT = ROOT + "/openapi.json";

    private ApiRoutes() {}

    /// The review of a key, as it is written and not only how it begins.
    public static Review review(Library library, String key) {
        return library.reviews()
                .find(new ReviewKey(key))
                .orElseThrow(() -> new NoSuch("This library has no review " + key + "."));
    }
}
