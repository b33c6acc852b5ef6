package org.heed.recommendation.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the words of a filed recommendation begin, between the one before it and its own number: behind the last
/// lead-in ("On 1 May the panel recommended to the director that:"), at the last numbered paragraph, or directly
/// behind the one before it. Under a heading that names its topic, the numbered paragraphs above the asking are
/// its background and part of it.
final class Beginning {

    /// A sentence that leads in is no longer than this.
    static final int LONGEST_LEAD_IN = 300;

    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)recomm\\s?end[^.:]{0," + LONGEST_LEAD_IN + "}:[ \\t]*\\n\\s*");
    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,3}){1,3}\\.?\\s+";
    private static final Pattern NUMBERED = Pattern.compile("(?m)^" + Furniture.BEFORE_WORDS + NUMBER + "(?=\\S)");
    /// A short line without a stop, directly above a numbered paragraph.
    private static final Pattern HEADED =
            Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[^\\n.:;|]{3,70}(?<=[\\p{L})]))[ \\t]*\\n\\s*" + NUMBER);
    private static final Pattern NO_TOPIC = Pattern.compile("(?i)recomm|^general$");
    private static final Pattern REPLY = Pattern.compile("(?i)\\b(?:replied|responded|advised that|closure of)\\b");
    private static final Pattern LEFTOVER = Pattern.compile("[\\s.;,]*");

    private Beginning() {}

    static int of(String text, int floor, int end) {
        int topic = topic(text, floor, end);
        if (topic >= 0 && !REPLY.matcher(text).region(topic, end).find()) {
            return topic;
        }
        int start = Math.max(last(LEAD_IN, text, floor, end), last(NUMBERED, text, floor, end));
        if (start >= 0) {
            return start;
        }
        Matcher leftover = LEFTOVER.matcher(text).region(floor, end);
        return leftover.lookingAt() ? leftover.end() : floor;
    }

    /// Where the numbered paragraphs under the last heading begin, or -1 when that heading names no topic.
    private static int topic(String text, int from, int to) {
        Matcher matcher = HEADED.matcher(text).region(from, to);
        int last = -1;
        while (matcher.find()) {
            last = NO_TOPIC.matcher(matcher.group(1)).find() ? -1 : matcher.end();
        }
        return last;
    }

    /// Where the last match ends, or -1.
    private static int last(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }
}
