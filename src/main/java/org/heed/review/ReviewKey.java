package org.heed.review;

import java.util.Locale;

/// What a review is called inside a library, for example `dhr-3f9a1c2b`: its kind and the start of the digest of
/// the first file it was added with. Never a name of a person, a file or a title. It stays when a corrected
/// edition arrives.
public record ReviewKey(String value) {

    /// The key of a review whose first file has this digest. `digits` is at least 8; more are taken when two files
    /// share their first ones.
    public static ReviewKey mint(ReviewKind kind, Digest digest, int digits) {
        return new ReviewKey(
                kind.name().toLowerCase(Locale.ROOT) + "-" + digest.sha256().substring(0, digits));
    }

    @Override
    public String toString() {
        return value;
    }
}
