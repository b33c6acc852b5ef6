package org.heed.anonymisation.mark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.anonymisation.IdentifierKind;
import org.jspecify.annotations.Nullable;

/// Finds exact dates and leaves month and year: the day is the identifier, the month stays where it stands.
final class DateFinder {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?";
    private static final String DAY = "[0-3]?\\d(?:\\s?(?:st|nd|rd|th))?";

    /// "on Monday the 14th of May": all but the month. Two days ("14 and 15 May") go together.
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d/.£])(?:\\b([Oo]n)\\s+)?(?:the\\s+)?(" + WEEKDAY
            + "(?:the\\s+)?" + DAY + "(?:\\s*(?:-|–|and|to|or|/)\\s*" + DAY + ")?(?:\\s+of)?)\\s+(?=" + MONTH + ")");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+([0-3]?\\d(?:st|nd|rd|th)?,)(?=\\s+\\d{4}\\b)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d/.-])(?:\\b([Oo]n)\\s+)?((?:0?[1-9]|[12]\\d|3[01])([/.-])(0?[1-9]|1[0-2])\\3((?:19|20)?\\d\\d))(?![\\d/-]|\\.\\d)");
    private static final Pattern ISO = Pattern.compile(
            "(?<![\\d-])(?:\\b([Oo]n)\\s+)?(((?:19|20)\\d\\d)-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\d-])");
    private static final String REASON = "is the day of an exact date";
    private static final int MONTH_GROUP = 4;
    private static final int YEAR_GROUP = 5;

    private DateFinder() {}

    static void find(String text, List<Mark> marks) {
        Matcher first = DAY_FIRST.matcher(text);
        while (first.find()) {
            marks.add(mark(first, first.end(), in(first.group(1))));
        }
        Matcher after = MONTH_FIRST.matcher(text);
        while (after.find()) {
            marks.add(new Mark(
                    after.start(1),
                    after.end(1),
                    after.start(1),
                    after.end(1) + 1,
                    IdentifierKind.EXACT_DATE,
                    "",
                    "",
                    List.of(REASON)));
        }
        figures(FIGURES.matcher(text), MONTH_GROUP, YEAR_GROUP, marks);
        figures(ISO.matcher(text), MONTH_GROUP, MONTH_GROUP - 1, marks);
    }

    private static void figures(Matcher matcher, int month, int year, List<Mark> marks) {
        while (matcher.find()) {
            String number = matcher.group(year);
            String century = number.length() == 2 ? "20" : "";
            String words = MONTHS.get(Integer.parseInt(matcher.group(month)) - 1) + " " + century + number;
            marks.add(mark(matcher, matcher.end(2), in(matcher.group(1)) + words));
        }
    }

    private static Mark mark(Matcher matcher, int to, String replacement) {
        return new Mark(
                matcher.start(2),
                matcher.end(2),
                matcher.start(),
                to,
                IdentifierKind.EXACT_DATE,
                "",
                replacement,
                List.of(REASON));
    }

    private static String in(@Nullable String on) {
        if (on == null) {
            return "";
        }
        return on.equals("On") ? "In " : "in ";
    }
}
