package org.heed.recommendation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Span;

/// Reads the numbered or lettered items under a line that says "It is recommended that:" or "We recommend that:" and
/// nothing else, where there is no heading above it, as in a letter.
final class IntroducedReading {

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?mi)^[ \\t]*(?:it is (?:therefore )?recommended|"
                    + "(?:we|i|the panel|the review|this review)(?: therefore)? (?:recommend|ask)s?)(?: that)?[ \\t]*:[ \\t]*$");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");

    private IntroducedReading() {}

    static List<Told> read(String text) {
        List<Told> found = new ArrayList<>();
        Matcher introduction = INTRODUCTION.matcher(text);
        while (introduction.find()) {
            for (UnaryOperator<String> form :
                    List.<UnaryOperator<String>>of(count -> count, IntroducedReading::letter)) {
                items(text, introduction.end(), form, found);
            }
        }
        return found;
    }

    private static String letter(String count) {
        int number = Integer.parseInt(count);
        return number <= LETTERS.size() ? LETTERS.get(number - 1) : count;
    }

    /// The items in the order of their numbers, from 1, each on a new line.
    private static void items(String text, int from, UnaryOperator<String> form, List<Told> found) {
        int number = 1;
        Matcher item = item(form.apply("1"), text).region(from, text.length());
        boolean more = item.lookingAt();
        while (more) {
            int start = item.end();
            String printed = item.group(1);
            number++;
            Matcher next = item(form.apply(String.valueOf(number)), text).region(start, text.length());
            boolean hasNext = next.find();
            int end = Lines.paragraphEnd(text, start, hasNext ? next.start() : text.length());
            more = hasNext && next.start() <= end + 1;
            found.add(new Told(printed, new Span(start, end), "introduced by words that recommend"));
            item = next;
        }
    }

    private static Matcher item(String count, String text) {
        return Pattern.compile("\\n[ \\t]*(\\(" + count + "\\)|" + count + "(?=[.)]))[.)]?[ \\t]+")
                .matcher(text);
    }
}
