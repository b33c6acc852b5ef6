package org.heed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts running text into sentences. A stop after a title, an initial, a usual shortening or inside a number ends
/// none.
public final class Sentences {

    /// A sign that can end a sentence, with closing quotes and brackets, before space and a beginning.
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s+[\"'“‘(\\[]?[\\p{Lu}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "rev", "st", "sgt", "insp", "supt", "e.g", "i.e", "etc", "no",
            "nos", "para", "paras", "p", "pp", "s", "ss", "sec", "art", "vol", "fig", "cf", "approx", "vs", "v", "inc",
            "ltd", "dept", "govt", "ref", "ed", "eds", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov",
            "dec");

    private Sentences() {}

    /// The sentences of a text in order, each without the space around it. A text without any sign that ends a
    /// sentence is one sentence.
    public static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!isInside(text, from, end.start(), end.group())) {
                add(spans, text, from, end.end());
                from = end.end();
            }
        }
        add(spans, text, from, text.length());
        return List.copyOf(spans);
    }

    private static boolean isInside(String text, int from, int at, String sign) {
        if (!sign.equals(".")) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(text.substring(from, at));
        if (!word.find()) {
            return false;
        }
        String last = word.group(1);
        boolean isInitial = last.length() == 1 && Character.isUpperCase(last.charAt(0)) && !last.equals("I");
        return (isInitial && !isLabelled(text, from, at)) || SHORTENED.contains(last.toLowerCase(Locale.ROOT));
    }

    /// "Adult A." ends a sentence although a letter stands alone: the word before says what the letter is.
    private static boolean isLabelled(String text, int from, int at) {
        return text.substring(from, at)
                .matches("(?si).*\\b(?:adult|child|person|mr|mrs|ms|dr|agency|area|team|school) .");
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
