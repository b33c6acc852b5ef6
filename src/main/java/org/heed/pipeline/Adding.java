package org.heed.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heed.review.ReviewKey;

/// What a person asks to add: files and folders. `together` is the name to read all of them by as the documents
/// of one review; `replaces` is the review that they are a corrected edition of.
public record Adding(List<Path> paths, Optional<String> together, Optional<ReviewKey> replaces) {

    public static Adding of(List<Path> paths) {
        return new Adding(List.copyOf(paths), Optional.empty(), Optional.empty());
    }

    public Adding together(String name) {
        return new Adding(paths, Optional.of(name), replaces);
    }

    public Adding replacing(ReviewKey key) {
        return new Adding(paths, together, Optional.of(key));
    }
}
