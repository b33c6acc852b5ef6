package org.heed.intake.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.intake.plain.Wrapping.Kind;
import org.heed.review.Block.Paragraph;

/// Marks typed in a text: headings and emphasis of Markdown, bullets, and the single space that a bullet leaves
/// when it is lost on the way from a PDF.
final class TextMarks {

    /// One step of a list is typed as two to four spaces.
    private static final int SPACES_A_STEP = 3;
    private static final int DEEPEST = 5;
    /// A heading behind a lost form feed keeps its space; it is short and ends without a stop.
    private static final int LONGEST_HEADING = 70;

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\h+(.*?)\\h*#*\\h*$", Pattern.DOTALL);
    private static final Pattern UNDERLINED = Pattern.compile("^([^\\n]+)\\n(=+|-+)$");
    private static final Pattern BULLET =
            Pattern.compile("^(\\h*)([•●▪■◦‣∙·*\\uf0b7–—+-]\\h+|[•●▪■\\uf0b7])(?=\\S)(?![-–—*=_ ]*$)");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]+?)(?<=\\S)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|-])");

    private static final Pattern NUMBERED_HEADING = Pattern.compile("\\d+(\\.\\d+)*\\.?\\s+\\p{Lu}.*");
    /// Every word of four letters or more has a capital.
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{L}+(?:\\s+(?:\\p{Lu}\\S*|\\p{Ll}{1,3}))+");

    private TextMarks() {}

    static Paragraph paragraph(String text, Wrapping wrapping) {
        Matcher heading = HEADING.matcher(text);
        if (wrapping.markdown() && heading.matches()) {
            String words = unmarked(heading.group(2), wrapping).strip();
            return new Paragraph(words, heading.group(1).length(), "", 0, false);
        }
        Matcher underlined = UNDERLINED.matcher(text);
        if (underlined.matches()) {
            int level = underlined.group(2).startsWith("=") ? 1 : 2;
            return new Paragraph(underlined.group(1).strip(), level, "", 0, false);
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            int indent = Math.min(DEEPEST, 1 + bullet.group(1).length() / SPACES_A_STEP);
            String words = unmarked(text.substring(bullet.end()), wrapping);
            return new Paragraph(words, 0, mark(bullet.group(2).strip()), indent, false);
        }
        if (isLostBullet(text, wrapping)) {
            return new Paragraph(text.strip(), 0, "•", 1, false);
        }
        String words = unmarked(text.strip(), wrapping);
        boolean bold = wrapping.markdown() && text.strip().matches("(?s)(\\*\\*|__)[^*]+\\1");
        return new Paragraph(words, 0, "", 0, bold);
    }

    private static String mark(String typed) {
        return typed.matches("[*+·∙●▪■\\uf0b7]") ? "•" : typed;
    }

    private static boolean isLostBullet(String text, Wrapping wrapping) {
        boolean candidate = wrapping.lostBullets()
                && wrapping.kind() != Kind.NONE
                && text.startsWith(" ")
                && !text.startsWith("  ")
                && !LineCues.startsLower(text);
        return candidate && !LineCues.isNumbered(text) && !(wrapping.spacedEnds() && isHeading(text.strip()));
    }

    private static boolean isHeading(String text) {
        boolean isShort = text.length() <= LONGEST_HEADING && !LineCues.endsSentence(text);
        return isShort
                && (NUMBERED_HEADING.matcher(text).matches()
                        || TITLE.matcher(text).matches());
    }

    private static String unmarked(String text, Wrapping wrapping) {
        if (!wrapping.markdown()) {
            return text;
        }
        return ESCAPE.matcher(BOLD.matcher(text).replaceAll("$2")).replaceAll("$1");
    }
}
