package org.heed.tracking.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The last day that a target date names, as plans write them: "31 March 2024", "31/03/24", "by the end of March
/// 2024", "Spring 2024" names none, "2024" is its last day. A plan that names several days is due on the last.
public final class TargetDate {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?";
    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private record Form(Pattern pattern, Function<MatchResult, LocalDate> day) {}

    /// Most exact first: the first form that is found anywhere decides.
    private static final List<Form> FORMS = List.of(
            form("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
            form(
                    "\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})\\b",
                    m -> LocalDate.of(year(m, 3), number(m, 2), number(m, 1))),
            form(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + " ?'?(\\d{4}|\\d{2})\\b",
                    m -> LocalDate.of(year(m, 3), month(m, 2), number(m, 1))),
            form(
                    "\\b" + MONTH + "[ -]?'?(\\d{4}|\\d{2})\\b",
                    m -> YearMonth.of(year(m, 2), month(m, 1)).atEndOfMonth()),
            form(
                    "\\b(\\d{1,2})[./](\\d{4})\\b",
                    m -> YearMonth.of(number(m, 2), number(m, 1)).atEndOfMonth()),
            form(
                    "^(?:by |by the |the |end of |end |during |in )*((?:19|20)\\d{2})\\.?$",
                    m -> LocalDate.of(number(m, 1), Month.DECEMBER, Month.DECEMBER.maxLength())));

    private TargetDate() {}

    /// The day, or nothing where the words name none.
    public static Optional<LocalDate> of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return FORMS.stream().flatMap(form -> last(form, plain).stream()).findFirst();
    }

    private static Optional<LocalDate> last(Form form, String words) {
        return form.pattern()
                .matcher(words)
                .results()
                .flatMap(match -> day(form, match).stream())
                .max(LocalDate::compareTo);
    }

    /// "31/02/2024" names no day.
    private static Optional<LocalDate> day(Form form, MatchResult match) {
        try {
            return Optional.of(form.day().apply(match));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Form form(String pattern, Function<MatchResult, LocalDate> day) {
        return new Form(Pattern.compile(pattern), day);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(MatchResult match, int group) {
        int year = number(match, group);
        return year < SHORT_YEAR ? CENTURY + year : year;
    }

    private static Month month(MatchResult match, int group) {
        return Month.of(MONTHS.indexOf(match.group(group)) + 1);
    }
}
