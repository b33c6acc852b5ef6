package org.heed.fact;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Months as printed: "March 2021", "on 3 March 2021", "03/2021".
public final class Months {

    /// Matches a month and a year in words; the groups are the month and the year.
    static final String PATTERN =
            "(January|February|March|April|May|June|July|August|September|October|November|December),?\\s+((?:19|20)\\d\\d)";

    private static final Pattern IN_WORDS = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FIGURES =
            Pattern.compile("\\b(?:\\d{1,2}[./])?(0?[1-9]|1[0-2])[./]((?:19|20)\\d\\d)\\b");

    private Months() {}

    /// The first month that the words name.
    public static Optional<YearMonth> of(String words) {
        Matcher inWords = IN_WORDS.matcher(words);
        if (inWords.find()) {
            Month month = Month.valueOf(inWords.group(1).toUpperCase(Locale.ROOT));
            return Optional.of(YearMonth.of(Integer.parseInt(inWords.group(2)), month));
        }
        Matcher inFigures = IN_FIGURES.matcher(words);
        return inFigures.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(inFigures.group(2)), Integer.parseInt(inFigures.group(1))))
                : Optional.empty();
    }

    static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
