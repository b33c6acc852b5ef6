package org.heed.tracking.clock;

import java.time.LocalDate;
import java.time.Period;

/// So much time as a rule gives: by the calendar, or in working days where the rule says so.
record Term(Period calendar, int workingDays) {

    private static final String WORKING_DAYS = "WD";

    /// "P6M" is six months, "15WD" fifteen working days.
    static Term of(String written) {
        return written.endsWith(WORKING_DAYS)
                ? new Term(
                        Period.ZERO, Integer.parseInt(written.substring(0, written.length() - WORKING_DAYS.length())))
                : new Term(Period.parse(written), 0);
    }

    LocalDate after(LocalDate day) {
        return WorkingDays.after(day.plus(calendar), workingDays);
    }

    String words() {
        if (workingDays > 0) {
            return workingDays + " working days";
        }
        int months = calendar.getMonths();
        if (months > 0) {
            return months == 1 ? "1 month" : months + " months";
        }
        return calendar.getDays() + " days";
    }

    /// What is not known of a day that it ends on; empty where all is.
    String unknownAt(LocalDate end) {
        return workingDays > 0 && end.getYear() > WorkingDays.KNOWN_TO
                ? "Bank holidays are known to " + WorkingDays.KNOWN_TO + " only; check"
                : "";
    }
}
