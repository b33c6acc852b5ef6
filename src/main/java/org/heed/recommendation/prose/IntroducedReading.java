package org.heed.recommendation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Span;

/// Reads the numbered items under a line that says "It is recommended that:" and nothing else, where the heading
/// above it is lost.
final class IntroducedReading {

    private static final Pattern INTRODUCTION = Pattern.compile("(?mi)^[ \\t]*it is recommended that[ \\t]*:[ \\t]*$");

    private IntroducedReading() {}

    static List<Told> read(String text) {
        List<Told> found = new ArrayList<>();
        Matcher introduction = INTRODUCTION.matcher(text);
        while (introduction.find()) {
            items(text, introduction.end(), found);
        }
        return found;
    }

    /// The items in the order of their numbers, from 1, each on a new line.
    private static void items(String text, int from, List<Told> found) {
        int number = 1;
        Matcher item = item(number, text).region(from, text.length());
        boolean more = item.lookingAt();
        while (more) {
            int start = item.end();
            Matcher next = item(number + 1, text).region(start, text.length());
            int end = Lines.paragraphEnd(text, start, text.length());
            more = next.find() && next.start() <= end + 1;
            found.add(new Told(String.valueOf(number), new Span(start, end), "introduced by words that recommend"));
            item = next;
            number++;
        }
    }

    private static Matcher item(int number, String text) {
        return Pattern.compile("\\n[ \\t]*" + number + "[.)][ \\t]+").matcher(text);
    }
}
