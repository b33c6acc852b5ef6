package org.heed.tracking.measure;

import java.time.LocalDate;
import java.util.List;
import org.heed.tracking.ResponseState;

/// The four states in which coroners' reports are counted: of a whole report, from the answers of all that it was sent
/// to. A report is overdue only while nobody has answered; once somebody has, it is partial.
public enum ReportStatus {
    COMPLETED("Completed"),
    PARTIAL("Partial"),
    PENDING("Pending"),
    OVERDUE("Overdue");

    /// Coroners and Justice Act 2009, Schedule 5, paragraph 7.
    private static final int DAYS_TO_ANSWER = 56;

    private final String words;

    ReportStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The state of a report of a day. `answers` has one entry for everybody it was sent to.
    public static ReportStatus of(LocalDate reported, List<ResponseState> answers, LocalDate today) {
        long answered = answers.stream().filter(ResponseState::isAnswer).count();
        if (answered > 0) {
            return answered == answers.size() ? COMPLETED : PARTIAL;
        }
        return reported.plusDays(DAYS_TO_ANSWER).isBefore(today) ? OVERDUE : PENDING;
    }
}
