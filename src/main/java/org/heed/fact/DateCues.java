package org.heed.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the person died and when the report was published.
final class DateCues {

    private static final String DATE = "((?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?" + Months.PATTERN + ")";
    private static final Pattern TITLE_DEATH = Pattern.compile(
            "(?i)\\b(?:death|deaths|died|homicide|murder|killed)\\b[^.]{0,80}?\\b(?:in|on|:|,|-|–)\\s*" + DATE);
    private static final Pattern DEATH = Pattern.compile(
            "(?i)\\b(?:date of death|died|was killed|was murdered|was found dead|took (?:her|his|their) own li(?:fe|ves)|(?:her|his|their) death|the death of [^.,]{2,40})\\b[^.]{0,40}?\\b(?:in|on|:)\\s*"
                    + DATE);
    private static final Pattern INQUEST = Pattern.compile(
            "(?i)\\bon " + DATE + ",? (?:I |an )?(?:investigation|commenced|opened)[^.]{0,60}\\bdeath\\b");
    private static final Pattern YEAR =
            Pattern.compile("(?i)\\byear of death:?\\s*((?:19|20)\\d\\d)|\\bdied in ((?:19|20)\\d\\d)\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:published|publication date|date of publication|publication(?=\\s?:)|for publication,?|date published|cyhoeddwyd)\\s*(?:in|on|:|-|–)?\\s*(?:\\p{L}+ / )?"
                    + DATE);
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)^(?:dated?:? |signed:? |[^|]{10,90} \\| )?" + DATE + "(?:\\s+\\p{Lu}[\\p{L} .’'-]{2,40})?$");
    private static final Pattern UPDATED = Pattern.compile("(?i)\\blast updated:?\\s*" + DATE);
    private static final String[] CENTURIES = {"19", "20"};
    private static final int MONTH = 2;
    private static final int YEAR_GROUP = 3;

    private DateCues() {}

    static Optional<Facts.Fact> monthOfDeath(Statements all) {
        Statements statements = all.holding(CENTURIES);
        return statements
                .title()
                .first(TITLE_DEATH, DateCues::month)
                .or(() -> statements.first(DEATH, DateCues::month))
                .or(() -> statements.first(INQUEST, DateCues::month));
    }

    static Optional<Facts.Fact> yearOfDeath(Statements statements, Optional<Facts.Fact> month) {
        return month.map(fact -> new Facts.Fact(fact.value().replaceAll("\\D", ""), fact.source()))
                .or(() -> statements.first(
                        YEAR,
                        matcher ->
                                Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))));
    }

    /// As printed for a coroner's report, which bears a full date; else the month.
    static Optional<Facts.Fact> published(Statements all, boolean isCoroners) {
        Statements statements = all.holding(CENTURIES);
        if (isCoroners) {
            return statements.first(SIGNED, matcher -> Optional.of(matcher.group(1)));
        }
        return statements
                .title()
                .first(PUBLISHED, DateCues::month)
                .or(() -> statements.first(PUBLISHED, DateCues::month))
                .or(() -> statements.title().first(SIGNED, DateCues::month))
                .or(() -> statements.first(UPDATED, DateCues::month));
    }

    private static Optional<String> month(Matcher matcher) {
        return Months.of(matcher.group(MONTH) + " " + matcher.group(YEAR_GROUP)).map(Months::words);
    }
}
