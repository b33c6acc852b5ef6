package org.heed.tracking.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.heed.tracking.Followed;

/// The days by which something is due, as a calendar file (RFC 5545). It names numbers and bodies, and no words of a
/// report.
public final class AskCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /// In octets, the line break apart (RFC 5545, 3.1).
    private static final int LONGEST_LINE = 70;

    private AskCalendar() {}

    /// An entry for every ask that has a day.
    public static String of(List<Followed> asks, Instant now) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Heed//Heed//EN");
        for (Followed ask : asks) {
            ask.outlook().by().ifPresent(day -> event(calendar, ask, day, now));
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static void event(StringBuilder calendar, Followed ask, LocalDate day, Instant now) {
        String number = ask.ask().number().isEmpty() ? "" : " " + ask.ask().number();
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + ask.id() + "@heed");
        line(calendar, "DTSTAMP:" + MOMENT.format(now));
        line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(calendar, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(
                calendar,
                "SUMMARY:"
                        + escaped(
                                "Recommendation" + number + ": " + ask.outlook().next()));
        line(
                calendar,
                "DESCRIPTION:"
                        + escaped(ask.toWhom() + ", review " + ask.ask().review() + ". "
                                + ask.outlook().why()));
        line(calendar, "END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("[\\r\\n]+", "\\\\n");
    }

    /// A long line goes on after a line break and a space.
    private static void line(StringBuilder calendar, String words) {
        int from = 0;
        while (words.length() - from > LONGEST_LINE) {
            calendar.append(words, from, from + LONGEST_LINE).append("\r\n ");
            from += LONGEST_LINE;
        }
        calendar.append(words, from, words.length()).append("\r\n");
    }
}
