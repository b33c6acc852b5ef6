package org.heed.recommendation.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Span;

/// Reads recommendations that end with the number under which they are filed, "(012/15)", in the part headed as
/// recommendations. The reply that follows quotes the number or leaves it out: each number is taken where it
/// stands first. Parts before the heading and the appendices print earlier ones.
final class FiledReading {

    private static final Pattern FILE_NUMBER = Pattern.compile("\\(\\s*(\\d{1,4})\\s*/\\s*(\\d{2,4})\\s*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^" + Furniture.BEFORE_WORDS
            + "(?:\\d[\\d.]*\\s+)?(?:Recommendations?|(?:New|Safety) (?i:recommendations?))[ \\t]*$");
    private static final Pattern NEXT_PART =
            Pattern.compile("(?m)^" + Furniture.BEFORE_WORDS + "\\d{1,2}\\.?[ \\t]+\\p{Lu}[^.\\n]{2,60}$");
    private static final Pattern APPENDIX =
            Pattern.compile("(?m)^" + Furniture.BEFORE_WORDS + "(?:\\d{1,2}\\s+)?Append(?:ix|ices)\\b");
    /// White space may be printed inside the word.
    private static final Pattern RECOMMENDS = Pattern.compile("(?i)recomm\\s?end");

    private FiledReading() {}

    static List<Told> read(String text) {
        List<Told> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        Matcher number = FILE_NUMBER.matcher(text);
        Set<String> seen = new HashSet<>();
        int floor = -1;
        while (number.find()) {
            int at = number.start();
            floor = floor < 0 ? begun(text, heading, at) : floor;
            String printed = number.group(1) + "/" + number.group(2);
            if (floor >= 0 && !APPENDIX.matcher(text).region(floor, at).find() && seen.add(printed)) {
                int end = Lines.stripped(text, floor, at);
                int start = Beginning.of(text, floor, end);
                found.add(new Told(printed, new Span(start, end), "filed as " + printed + " in the recommendations"));
                floor = number.end();
            }
        }
        return RECOMMENDS.matcher(words(text, found)).find() ? found : List.of();
    }

    /// Where the part of recommendations that `at` stands in begins, or -1 when it stands in another.
    private static int begun(String text, Matcher heading, int at) {
        heading.region(0, at);
        int last = -1;
        while (heading.find()) {
            last = heading.end();
        }
        return last >= 0 && NEXT_PART.matcher(text).region(last, at).find() ? -1 : last;
    }

    /// From the first to the last, what stands between them included, and what leads in to the first.
    private static String words(String text, List<Told> found) {
        return found.isEmpty()
                ? ""
                : text.substring(
                        Math.max(0, found.getFirst().span().start() - Beginning.LONGEST_LEAD_IN),
                        found.getLast().span().end());
    }
}
