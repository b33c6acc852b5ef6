package org.heed.pipeline.upload;

import java.time.Duration;
import java.util.List;
import org.heed.pipeline.AddedReview;

/// How far an upload has come. `total` is 0 until it is known; `trouble` says in a sentence why it ended early,
/// or is empty.
public record UploadState(
        Phase phase, int done, int total, Duration elapsed, List<AddedReview> reviews, String trouble) {

    /// What an upload is doing.
    public enum Phase {
        WAITING,
        READING,
        STOPPING,
        STOPPED,
        DONE,
        FAILED;

        public boolean isGoingOn() {
            return this == WAITING || this == READING || this == STOPPING;
        }
    }

    static final UploadState WAITING = new UploadState(Phase.WAITING, 0, 0, Duration.ZERO, List.of(), "");

    public UploadState {
        reviews = List.copyOf(reviews);
    }

    UploadState in(Phase next) {
        return new UploadState(next, done, total, elapsed, reviews, trouble);
    }

    UploadState failed(String words) {
        return new UploadState(Phase.FAILED, done, total, elapsed, reviews, words);
    }
}
