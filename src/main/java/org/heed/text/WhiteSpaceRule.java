package org.heed.text;

/// The one rule that turns lines as laid out into the words that were written:
///
/// 1. a soft hyphen (U+00AD) vanishes, with all white space behind it: `recom&shy;\nmend` reads `recommend`;
/// 2. a printed hyphen or dash with no space before it, at a line end, keeps its place and loses the line end:
///    `multi-\nagency` reads `multi-agency`;
/// 3. every other run of white space, no-break spaces included, becomes one space; none stands at either end;
/// 4. zero-width characters (U+200B, U+FEFF) vanish, and the ligature letters U+FB00 to U+FB04 become the
///    letters they join.
///
/// Nothing else changes. Applying it twice changes nothing.
public final class WhiteSpaceRule {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

    private WhiteSpaceRule() {}

    public static String apply(String laidOut) {
        StringBuilder written = new StringBuilder(laidOut.length());
        int i = 0;
        while (i < laidOut.length()) {
            char c = laidOut.charAt(i);
            if (isSpace(c)) {
                int next = afterSpaces(laidOut, i);
                if (!written.isEmpty() && next < laidOut.length() && !closesAHyphen(laidOut, i, next)) {
                    written.append(' ');
                }
                i = next;
            } else {
                i = c == '\u00AD' ? afterSpaces(laidOut, i + 1) : append(written, c, i + 1);
            }
        }
        return written.toString();
    }

    private static int append(StringBuilder written, char c, int next) {
        if (c >= '\uFB00' && c <= '\uFB04') {
            written.append(LIGATURES[c - '\uFB00']);
        } else if (c != '\u200B' && c != '\uFEFF') {
            written.append(c);
        }
        return next;
    }

    private static boolean closesAHyphen(String text, int spaceStart, int spaceEnd) {
        if (spaceStart < 2 || text.substring(spaceStart, spaceEnd).indexOf('\n') < 0) {
            return false;
        }
        char hyphen = text.charAt(spaceStart - 1);
        return (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011')
                && Character.isLetterOrDigit(text.charAt(spaceStart - 2));
    }

    private static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
