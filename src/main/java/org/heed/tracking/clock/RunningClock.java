package org.heed.tracking.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.review.Review;
import org.heed.tracking.clock.Clocks.Rung;

/// Something that is due in a review and has not happened, where the review belongs, and how far a delay has climbed.
/// `area`, `region` and `policeForce` are empty where they are not known.
public record RunningClock(
        Review review,
        String area,
        String region,
        String policeForce,
        Deadline deadline,
        long daysOverdue,
        Optional<Rung> rung) {

    public boolean isOverdue() {
        return daysOverdue > 0;
    }

    public LocalDate due() {
        return deadline.due();
    }
}
