package org.heed.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number, letter or bullet typed before a paragraph's words. `marker` is without its closing stop, colon or
/// bracket; `end` is where the words begin.
public record TypedMarker(String marker, int end) {

    private static final String SPACE = "[\\s\\u00a0]";
    /// "17.2.4", "9.1 a", "3.2(b)": dotted numbers need no closing stop; a long one may fill its indent and touch
    /// the words: "17.2.10There".
    private static final String DOTTED = "(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}(?:" + SPACE + "?\\(?[a-z]\\)?(?=[.):]?"
            + SPACE + "))?[.):]?" + SPACE + "|\\d{1,3}(?:\\.\\d{1,3}){2,3}(?=[\\p{Lu}‘“]))";
    /// "4." or "4)" or "4:", and a bare "4" only before a tab, because sentences begin with numbers too.
    private static final String PLAIN = "\\d{1,3}(?:[.):]" + SPACE + "?(?=[^\\d\\s])|[.):]" + SPACE + "|\\t)";
    private static final String BRACKETED = "[(\\[](?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[)\\]]" + SPACE + "?";
    private static final String LETTER = "(?:[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)]" + SPACE;
    private static final String BULLET = "[•●▪■◦‣∙·*o–—\\uf0b7\\u2023\\u25aa→➔➜➤►▶▸❖◆✓✔☐»-]" + SPACE;

    private static final Pattern ANY = Pattern.compile("^(?:(" + DOTTED + ")|(" + PLAIN + ")|(" + BRACKETED + ")|("
            + LETTER + ")|(" + BULLET + ")|([•●▪■\\uf0b7]))" + SPACE + "*(?=\\S)");

    /// The marker at the start of a paragraph, if it has one.
    public static Optional<TypedMarker> at(String paragraph) {
        int start = 0;
        while (start < paragraph.length() && isSpace(paragraph.charAt(start))) {
            start++;
        }
        Matcher matcher = ANY.matcher(paragraph.substring(start));
        if (!matcher.find() || isInitial(matcher, paragraph.substring(start))) {
            return Optional.empty();
        }
        String printed = matcher.group().strip();
        String marker = printed.replaceFirst("^[(\\[](?=\\w+[)\\]]$)", "").replaceFirst("(?<=.)[.):\\]]+$", "");
        return Optional.of(new TypedMarker(closed(printed, marker), start + matcher.end()));
    }

    /// "3.2(b" lost the bracket that belongs to its letter.
    private static String closed(String printed, String marker) {
        return marker.contains("(") && !marker.contains(")") && printed.contains(")") ? marker + ")" : marker;
    }

    /// "A. Smith" begins with an initial and not with a letter of a list; lists in capitals close with a bracket.
    /// "A. Smith": a capital with a stop, before another capital and not set apart by a tab.
    private static boolean isInitial(Matcher matcher, String text) {
        String letter = matcher.group(4);
        return letter != null && letter.matches("[A-Z]\\. +") && Character.isUpperCase(text.charAt(matcher.end()));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
