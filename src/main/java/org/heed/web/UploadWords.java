package org.heed.web;

import java.time.Duration;
import java.util.Optional;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.upload.Upload;
import org.heed.pipeline.upload.UploadState;
import org.heed.web.view.UploadPage;
import org.heed.web.view.Wording;

/// Says in words how far an upload has come.
final class UploadWords {

    private UploadWords() {}

    static UploadPage page(Upload upload) {
        UploadState state = upload.state();
        return new UploadPage(
                upload.number(),
                heading(state.phase()),
                progress(state),
                state.phase().isGoingOn(),
                state.phase() == UploadState.Phase.STOPPING,
                state.phase() == UploadState.Phase.STOPPED,
                state.trouble(),
                state.reviews().stream().map(UploadWords::line).toList());
    }

    private static String heading(UploadState.Phase phase) {
        return switch (phase) {
            case WAITING, READING -> "Adding reports";
            case STOPPING -> "Stopping after the review in hand";
            case STOPPED -> "Stopped";
            case DONE -> "Reports added";
            case FAILED -> "The reports could not be added";
        };
    }

    private static String progress(UploadState state) {
        if (state.phase() == UploadState.Phase.WAITING) {
            return "Waiting for its turn.";
        }
        if (state.total() == 0) {
            return state.phase().isGoingOn() ? "Reading the first review." : "";
        }
        return state.done() + " of " + Wording.count(state.total(), "review", "reviews") + " done in "
                + duration(state.elapsed()) + left(state) + ".";
    }

    /// A guess from the reviews done so far, and said to be one.
    private static String left(UploadState state) {
        int todo = state.total() - state.done();
        if (!state.phase().isGoingOn() || todo == 0 || state.done() == 0) {
            return "";
        }
        return ", about " + duration(state.elapsed().multipliedBy(todo).dividedBy(state.done())) + " left";
    }

    private static String duration(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds < 120
                ? Wording.count((int) seconds, "second", "seconds")
                : Wording.count((int) (seconds / 60), "minute", "minutes");
    }

    private static UploadPage.Line line(AddedReview added) {
        Optional<String> address = added.key().map(key -> "/reviews/" + key.value());
        return new UploadPage.Line(added.name(), outcome(added.outcome()), added.words(), address);
    }

    private static String outcome(AddedReview.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "Added";
            case ALREADY_THERE -> "Already there";
            case CORRECTED_EDITION -> "Corrected edition";
            case READ_AGAIN -> "Read again";
            case REFUSED -> "Not added";
        };
    }
}
