package org.heed.recommendation.correction;

import java.time.Instant;
import org.heed.review.Edition;

/// What a person decided about a recommendation, in which edition, who, when and why. Corrections are only ever
/// added; each has a number of its own in the library. It holds for its edition and those after it.
public record Correction(int number, Edition edition, Change change, Signature signature) {

    /// Who decided, when and why. `why` is empty where nothing but agreement was said.
    public record Signature(String by, Instant at, String why) {}

    /// What was done, as the history names it.
    public String name() {
        return switch (change) {
            case Change.Confirm it -> "confirmed";
            case Change.Correct it -> "corrected";
            case Change.Split it -> "split";
            case Change.Join it -> "joined";
            case Change.Reject it -> "rejected";
            case Change.Add it -> "added";
            case Change.Withdraw it -> "withdrawn";
        };
    }
}
