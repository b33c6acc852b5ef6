package org.heed.tracking;

import java.time.LocalDate;
import org.heed.review.ReviewKey;

/// The same was asked again by a later review: what was verified before has to be verified again. `recommendation`
/// names the later one by its id, or is empty where a person did not say which it is.
public record Recurrence(
        ReviewKey in, String number, String recommendation, LocalDate on, String narrative, Signature by)
        implements Step {

    /// True when both tell of the same later recommendation, whatever its words are by now.
    boolean isOfTheSame(Recurrence other) {
        boolean isOneNumber = number.equals(other.number) && !number.isEmpty();
        return in.equals(other.in) && (isOneNumber || recommendation.equals(other.recommendation));
    }
}
