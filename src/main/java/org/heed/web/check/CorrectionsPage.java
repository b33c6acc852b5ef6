package org.heed.web.check;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.recommendation.correction.Correction.Signature;

/// Everything that people corrected in a review, newest first.
public record CorrectionsPage(String title, String review, int edition, String back, List<Line> lines) {

    /// What a correction came to.
    public enum State {
        HOLDS,
        ADRIFT,
        TAKEN_BACK,
        /// It takes back another and cannot be taken back itself.
        LAST_WORD
    }

    /// One correction: what was done, what stood there before, and what the person said instead.
    public record Line(
            int number,
            String what,
            Optional<AsPublished> before,
            List<AsPublished> after,
            Signature signature,
            String day,
            State state) {

        public boolean canBeTakenBack() {
            return state == State.HOLDS || state == State.ADRIFT;
        }
    }
}
