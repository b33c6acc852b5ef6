package org.heed.review;

import java.util.List;
import java.util.Optional;
import org.heed.storage.Database;

/// Keeps reviews, their editions, their documents as filed, their problems, and the files that were refused.
public final class ReviewStore {

    @SuppressWarnings("unused") // until the next commit fills the bodies
    private final Database database;

    public ReviewStore(Database database) {
        this.database = database;
    }

    /// All reviews, in the order they were added.
    public List<Review> all() {
        return List.of();
    }

    public Optional<Review> find(ReviewKey key) {
        return Optional.empty();
    }

    /// The review that a person means by a key or the start of one.
    ///
    /// @throws org.heed.text.Refusal when no review or more than one starts so
    public Review named(String typed) {
        return all().getFirst();
    }

    /// The earlier and the current edition numbers of a review, with the time each was added; oldest first.
    public List<Review> editions(ReviewKey key) {
        return List.of();
    }

    /// The current edition that holds a file, if any.
    public Optional<Edition> holding(Digest digest) {
        return Optional.empty();
    }

    public List<FiledReport> reports(Edition edition) {
        return List.of();
    }

    /// The file itself, byte for byte.
    public byte[] bytes(Digest digest) {
        return new byte[0];
    }

    /// What is wrong or missing in an edition, in the order it was found.
    public List<Problem> problems(Edition edition) {
        return List.of();
    }

    /// The files that could not be added, by name.
    public List<RefusedFile> refused() {
        return List.of();
    }
}
