package org.heed.anonymisation.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into tokens. An apostrophe or hyphen between letters belongs to the word ("O'Rourke",
/// "Akinola-West", also over a line end); a closing `'s` is a token of its own.
final class Tokens {

    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "insp", "supt", "no", "cllr", "fr", "eg", "ie", "e.g",
            "i.e", "vs", "approx", "para");
    /// A bullet or quotation mark at the start of a sentence does not make its first word an inner one.
    private static final String OPENING = "\"“‘'([•–—-*";

    private static final int LABEL_LETTERS = 3;
    private static final int LABEL_DIGITS = 2;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean beginsSentence = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))
                    ? at + 1
                    : tokens.take(at);
        }
        return tokens.tokens;
    }

    private int take(int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Character.isLetter(first)) {
            end = wordEnd(start);
            int possessive = possessive(start, end);
            int to = possessive == end ? labelEnd(start, end) : possessive;
            add(start, to);
            return to;
        }
        if (Character.isDigit(first)) {
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            add(start, end);
            return end;
        }
        if (isApostrophe(first) && closesWithS(start)) {
            end = start + 2;
        }
        add(start, end);
        return end;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
                at++;
            } else if (joins(c) && next(at + 1, c) > 0) {
                at = next(at + 1, c);
            } else {
                return at;
            }
        }
        return at;
    }

    /// "S1", "GP2": where the digits end behind a few capitals that somebody is called by.
    private int labelEnd(int start, int end) {
        int at = end;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean isLabel = at > end && at - end <= LABEL_DIGITS && end - start <= LABEL_LETTERS;
        for (int i = start; i < end && isLabel; i++) {
            isLabel = Character.isUpperCase(text.charAt(i));
        }
        return isLabel && (at == text.length() || !Character.isLetter(text.charAt(at))) ? at : end;
    }

    private static boolean joins(char c) {
        return isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011';
    }

    /// Where the word goes on behind an apostrophe or hyphen, or 0.
    private int next(int at, char joint) {
        int i = at;
        while (!isApostrophe(joint) && i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length() && Character.isLetter(text.charAt(i)) ? i : 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '\u02BC';
    }

    private int possessive(int start, int end) {
        boolean closes = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        return closes ? end - 2 : end;
    }

    private boolean closesWithS(int start) {
        boolean isS = start + 1 < text.length() && (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 'S');
        return isS && (start + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(start + 2)));
    }

    private void add(int start, int end) {
        String word = text.substring(start, end);
        Token token = Token.of(start, end, clean(word), beginsSentence);
        beginsSentence = token.sort() == Token.Sort.SIGN ? afterSign(word) : false;
        tokens.add(token);
    }

    /// Most words hold no line end and no soft hyphen.
    private static String clean(String word) {
        return word.indexOf('\n') < 0 && word.indexOf('\r') < 0 && word.indexOf('\u00AD') < 0
                ? word
                : word.replaceAll("[\\n\\r\u00AD]", "");
    }

    private boolean afterSign(String sign) {
        return switch (sign.charAt(0)) {
            case '!', '?', ':', '•', ';', '▪', '●' -> true;
            case '.' -> !isShortened();
            default -> beginsSentence && OPENING.contains(sign);
        };
    }

    private boolean isShortened() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        return last.sort() == Token.Sort.LETTER || SHORTENED.contains(last.lower());
    }
}
