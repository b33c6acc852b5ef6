package org.heed.tracking.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A day by which something is due, who sets it, and where that is written. `check` says what of it was not read in the
/// source itself, or is empty.
public record Deadline(String what, LocalDate due, Force force, String source, String check) {

    /// What stands behind a clock.
    public enum Force {
        STATUTE("law"),
        GUIDANCE("statutory guidance"),
        PRACTICE("practice, without force of law");

        private final String words;

        Force(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Where it is written, with what somebody should check.
    public String footing() {
        return check.isEmpty() ? source + "." : source + ". " + check + ".";
    }

    /// How many days have passed since it was due; 0 while it is not overdue.
    public long daysOverdue(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
