package org.heed.intake.plain;

import java.util.regex.Pattern;

/// What the look of a single line says about where a paragraph begins or ends.
final class LineCues {

    private static final Pattern CONTENTS_ENTRY =
            Pattern.compile("^.*(?:\\.{4,}|…{2,}|(?:\\h\\.){4,}|\\t|\\h{6,})\\h*(?:\\d{1,4}|[ivxl]{1,6})\\h*$");
    private static final Pattern BULLET =
            Pattern.compile("^\\h*[•●▪■◦‣∙·*o\\uf0b7–—+-]\\h+\\S.*|^\\h*[•●▪■\\uf0b7]\\S.*");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\h*(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}[.):]?(?:\\h\\(?[a-z]\\)?)?|\\d{1,3}[.):]|\\(?[a-z][.)]|\\(?[ivx]{1,5}[.)]"
                    + "|\\(?[A-Z]\\)|\\([A-Z0-9]{1,3}\\))\\h+\\S.*");
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?i)^\\h*(?:(?:national|local|multi-agency|single agency)\\h)?(?:recommendation|argymhelliad|action|concern)"
                    + "\\h+[\\w.-]{1,12}\\h*[:.–-](?:\\h.*)?$");
    private static final Pattern ALONE = Pattern.compile("^\\h*\\[[^\\]]+]\\h*$|^\\h*[-=_*]{3,}\\h*$|^#{1,6}\\h.*");
    private static final Pattern LABEL = Pattern.compile("^\\h*\\p{Lu}[\\p{L}/ ]{2,30}:\\h+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:;][”’\"')\\]]*\\d{0,2}\\h*$");

    private static final Pattern LEADS = Pattern.compile(".*(?:[—–,]|\\b(?:or|and))\\h*$");

    private LineCues() {}

    static boolean isContentsEntry(String line) {
        return CONTENTS_ENTRY.matcher(line).matches();
    }

    /// A line that is a paragraph of its own, whatever stands around it.
    static boolean isAlone(String line) {
        return ALONE.matcher(line).matches() || isContentsEntry(line);
    }

    static boolean isBulleted(String line) {
        return BULLET.matcher(line).matches();
    }

    /// A number or label that begins a paragraph, unless a sentence happened to break before it.
    static boolean isNumbered(String line) {
        return NUMBER.matcher(line).matches() || NAMED_NUMBER.matcher(line).matches();
    }

    static boolean isLabelled(String line) {
        return LABEL.matcher(line).matches();
    }

    static boolean begins(String line) {
        return isAlone(line) || isBulleted(line) || isNumbered(line);
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    /// "either (a) this, or" goes on in the next item.
    static boolean leadsToItem(String line) {
        return LEADS.matcher(line).matches();
    }

    static boolean startsLower(String line) {
        String words = line.strip().replaceFirst("^[(\\[‘“\"']", "");
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }
}
