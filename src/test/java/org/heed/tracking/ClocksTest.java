package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heed.review.ReviewKind;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Deadline;
import org.heed.tracking.clock.ReviewEvent;
import org.heed.tracking.clock.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final Clocks CLOCKS = Clocks.shipped();

    @Test
    void aCoronersReportIsToBeAnsweredWithinFiftySixDaysByLaw() {
        Optional<Deadline> answer = CLOCKS.answer(ReviewKind.PFD, LocalDate.parse("2025-06-02"));

        assertThat(answer.map(Deadline::due)).contains(LocalDate.parse("2025-07-28"));
        assertThat(answer.map(Deadline::force)).contains(Deadline.Force.STATUTE);
        assertThat(CLOCKS.answer(ReviewKind.DHR, LocalDate.parse("2025-06-02")).map(Deadline::force))
                .contains(Deadline.Force.PRACTICE);
    }

    @Test
    void aHomicideReviewIsDecidedInAMonthAndCompletedInSix() {
        Map<ReviewEvent, LocalDate> known = Map.of(
                ReviewEvent.NOTIFIED,
                LocalDate.parse("2025-01-31"),
                ReviewEvent.DECIDED,
                LocalDate.parse("2025-02-10"));

        assertThat(CLOCKS.due(ReviewKind.DHR, known))
                .extracting(Deadline::what, Deadline::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Complete the review, unless the partnership has agreed another time",
                        LocalDate.parse("2025-08-10")));
        assertThat(CLOCKS.due(ReviewKind.DHR, Map.of(ReviewEvent.NOTIFIED, LocalDate.parse("2025-01-31"))))
                .extracting(Deadline::due)
                .containsExactly(LocalDate.parse("2025-02-28"));
    }

    @ParameterizedTest
    @CsvSource({
        // Good Friday, Easter Monday and the week-end between are none.
        "2026-04-01,2026-04-10,2026-04-24",
        // Christmas Day is a Saturday: the Monday and Tuesday after stand for it and for Boxing Day, another Monday for
        // New Year's Day.
        "2027-12-22,2027-12-31,2028-01-17",
        // The bank holiday of the coronation, 8 May 2023.
        "2023-05-03,2023-05-11,2023-05-25"
    })
    void workingDaysLeaveOutWeekEndsAndBankHolidays(String aware, String panel, String rapid) {
        assertThat(CLOCKS.due(ReviewKind.LCSPR, Map.of(ReviewEvent.NOTIFIED, LocalDate.parse(aware))))
                .extracting(Deadline::due)
                .containsExactly(LocalDate.parse(panel), LocalDate.parse(rapid));
    }

    @Test
    void whereBankHolidaysAreNotKnownYetTheDaySaysSo() {
        assertThat(CLOCKS.due(ReviewKind.LCSPR, Map.of(ReviewEvent.NOTIFIED, LocalDate.parse("2029-01-02")))
                        .getFirst()
                        .footing())
                .contains("Bank holidays are known to 2028 only; check");
        assertThat(CLOCKS.rules()).extracting(Clocks.Rule::within).contains("5 working days", "56 days", "6 months");
    }

    @Test
    void whatNoSourceConfirmsSaysSo() {
        assertThat(CLOCKS.rules())
                .filteredOn(rule -> !rule.footing().contains("check"))
                .extracting(Clocks.Rule::what)
                .containsExactly("Answer to the coroner");
        assertThat(CLOCKS.ladder()).extracting(Clocks.Rung::check).containsOnly("Set by the partnership; check");
    }

    @Test
    void whatCameLaterStopsTheClocksBeforeIt() {
        LocalDate day = LocalDate.parse("2025-01-31");

        assertThat(CLOCKS.due(ReviewKind.DHR, Map.of(ReviewEvent.DECIDED, day, ReviewEvent.PUBLISHED, day)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,nobody", "1,The post that owns it", "30,The chair of the partnership"})
    void aDelayClimbsTheLadder(long days, String whom) {
        assertThat(CLOCKS.rung(days).map(Clocks.Rung::to).orElse("nobody")).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "31 March 2024,2024-03-31",
                "31/03/24,2024-03-31",
                "2024-03-31,2024-03-31",
                "by the end of March 2024,2024-03-31",
                "31st of March 2024 (first draft 1 Feb 2024),2024-03-31",
                "Feb-24,2024-02-29",
                "end of 2014,2014-12-31",
                "immediately,none",
                "ongoing,none",
                "31/13/2024,none"
            })
    void aTargetDateNamesItsLastDayOrNone(String words, String day) {
        assertThat(TargetDate.of(words)).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }
}
