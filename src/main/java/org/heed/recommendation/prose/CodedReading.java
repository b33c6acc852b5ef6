package org.heed.recommendation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Span;

/// Reads recommendations that stand under a register's code on a line of its own ("AB20240012", "Action number:
/// XY-2024-007-SR-008"): the paragraph that says who recommends. What stands between the code and that paragraph
/// is its background; a code without such a paragraph is that of a notice or of an action taken.
final class CodedReading {

    private static final Pattern CODE = Pattern.compile("(?m)^[ \\t]*(?:\\p{L}[\\p{L} ]{0,30} number:\\s*)?"
            + "([A-Z]{1,3}(?:\\d{6,10}|-\\s?\\d{4}-\\s?\\d{2,4}-[A-Z]{1,3}-\\d{2,4}))[ \\t]*$");
    private static final Pattern ASKS =
            Pattern.compile("(?m)^[ \\t]*(?=(?:The|This) [\\p{L} ]{2,80}\\s+recommends that\\b)");
    /// The next part, numbered, ends what a code stands above.
    private static final Pattern NEXT_PART =
            Pattern.compile("(?m)^[ \\t]*\\d{1,2}(?:\\.\\d{1,2}){0,2}[ \\t]+\\p{Lu}[^.\\n]{2,80}$");

    private CodedReading() {}

    static List<Told> read(String text) {
        List<Told> found = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        boolean more = code.find();
        while (more) {
            String number = code.group(1).replaceAll("\\s", "");
            int from = code.end();
            more = code.find();
            int limit = nextPart(text, from, more ? code.start() : text.length());
            Matcher asks = ASKS.matcher(text).region(from, limit);
            if (asks.find()) {
                int end = Lines.paragraphEnd(text, asks.end(), limit);
                found.add(new Told(
                        number, new Span(asks.end(), end), "under the code " + number + ", in words that recommend"));
            }
        }
        return found;
    }

    private static int nextPart(String text, int from, int limit) {
        Matcher part = NEXT_PART.matcher(text).region(from, limit);
        return part.find() ? part.start() : limit;
    }
}
