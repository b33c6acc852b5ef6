package org.heed.recommendation.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an item that begins on a line of the source text ends: with the line that closes a sentence well before
/// the right edge, as the last line of a paragraph does.
final class Lines {

    /// A line filled to this share of the longest line so far goes on below it.
    private static final double FULL = 0.85;
    private static final Pattern LINE = Pattern.compile("[^\\n]*(?:\\n|$)");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?][”\"’')]?\\s*");

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");

    private Lines() {}

    /// The end of the paragraph that begins at `from`, at most `limit`.
    static int paragraphEnd(String text, int from, int limit) {
        Matcher line = LINE.matcher(text).region(from, limit);
        int longest = 0;
        int end = from;
        while (end < limit && line.find() && !line.group().isEmpty()) {
            String words = line.group().strip();
            if (words.isEmpty() || PAGE_NUMBER.matcher(words).matches()) {
                break;
            }
            longest = Math.max(longest, words.length());
            end = line.end();
            boolean isFull = words.length() >= FULL * longest && longest > words.length();
            if (CLOSED.matcher(words).matches() && !isFull) {
                break;
            }
        }
        return stripped(text, from, end);
    }

    /// `end` without the white space before it.
    static int stripped(String text, int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
