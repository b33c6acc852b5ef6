package org.heed.tracking.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.tracking.shipped.TrackingRows;

/// Working days in England and Wales: neither a Saturday, nor a Sunday, nor a bank holiday of
/// `tracking/bank-holidays.tsv`.
final class WorkingDays {

    private static final List<List<String>> YEARS = TrackingRows.of("bank-holidays.tsv");

    private static final Set<LocalDate> HOLIDAYS = YEARS.stream()
            .flatMap(year -> Stream.of(year.get(1).split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    /// The last year whose bank holidays are known.
    static final int KNOWN_TO = Integer.parseInt(YEARS.getLast().getFirst());

    private WorkingDays() {}

    /// The last of so many working days after a day, which itself does not count.
    static LocalDate after(LocalDate day, int days) {
        LocalDate last = day;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            if (isOne(last)) {
                left--;
            }
        }
        return last;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);
    }
}
