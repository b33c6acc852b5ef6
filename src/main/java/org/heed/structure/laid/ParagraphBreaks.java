package org.heed.structure.laid;

import java.util.regex.Pattern;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.line.Line;
import org.heed.structure.line.MarkedLine;

/// Tells whether a line begins a paragraph or goes on with the one above. The rules stand in the order of their
/// strength.
final class ParagraphBreaks {

    /// A step this many times the usual one is a space between paragraphs.
    static final double WIDER = 1.27;
    /// Type sizes further apart than this part are different.
    private static final double OTHER_SIZE = 0.09;
    /// An indent is at least this part of the type size.
    private static final double INDENT = 0.8;
    /// The space between two words, as a part of the type size.
    private static final double SPACE = 0.25;
    /// A line must fall this part of the type size short of its edge before it is called short.
    private static final double SHORT = 0.6;

    /// Text in a box ends this part of the column's width before the column does, at most.
    private static final double BOX_PADDING = 0.15;

    static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;][)\\]’”'\"]*\\d{0,2}$");
    private static final Pattern FULL_STOP = Pattern.compile("(?s).*[.!?:][)\\]’”'\"]*$");
    private static final Pattern OPEN_END = Pattern.compile("(?s).*[a-z,–-]$");
    private static final Pattern ITEM = Pattern.compile(
            "(?i)^(?:recommendations?|argymhelliad|rec\\.?|action|r)\\s?\\d{1,3}[a-z]?\\b.*|^(?-i:Recommendation|Argymhelliad)\\s+(?-i:[A-Z])[\\w-]+\\s*(?:[:.–-].*)?$"
                    + "|^(?-i:\\p{Lu}\\p{Ll}+)(?: \\p{L}+){0,2} \\d{1,3}[a-z]?\\s*[:.–-](?:\\s.*)?$"
                    + "|^(?-i:[A-Z]{2,4}-?\\d{1,2}[.:]?\\s+\\p{Lu}).*$");
    private static final Pattern ITEM_ALONE = Pattern.compile(
            "(?:Recommendation|Argymhelliad|Rec\\.?)\\s+(?:\\d{1,3}[a-z]?|[A-Z][a-z-]+)\\s*[:.–-]?|R\\d{1,3}[:.]?");
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\p{Lu}[\\w/]*(?:\\s[\\w/&-]+){0,4}:(?:\\s.*)?|[\\[(]\\p{Lu}.*)$");

    private ParagraphBreaks() {}

    static boolean begins(ParagraphDraft above, Line line) {
        Line last = above.last();
        double step = line.box().bottom() - last.box().bottom();
        if (step > above.leading() * WIDER * Math.max(last.size(), line.size()) || step < 0) {
            return true;
        }
        if (last.isContentsEntry() || Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()) {
            return true;
        }
        boolean isShort = isShort(last, line, above.right()) && !runsOn(above, line);
        boolean ended = isShort || SENTENCE_END.matcher(last.text()).matches();
        if (line.bold() != last.bold()
                && (ended || (line.bold() && !OPEN_END.matcher(last.text()).matches()))) {
            return true;
        }
        return isShort
                || endsItem(above, line)
                || startsWithMarker(above, line, ended)
                || startsWithLabel(last, line)
                || turns(above, line);
    }

    /// True when the first word of the next line would have found room on this one.
    static boolean isShort(Line last, Line next, double right) {
        double room = (right - last.box().right()) * (isCentred(last, next) && !startsItem(last) ? 2 : 1);
        return room > next.first().box().width() + (SPACE + SHORT) * last.size();
    }

    /// True when a sentence goes on in the next line although there was room: text in a box has an edge of its own,
    /// which few lines do not show.
    private static boolean runsOn(ParagraphDraft above, Line line) {
        Line last = above.last();
        double room = above.right() - last.box().right();
        return room < (above.right() - last.box().left()) * BOX_PADDING
                && OPEN_END.matcher(last.text()).matches()
                && Character.isLowerCase(line.text().codePointAt(0))
                && !startsItem(line);
    }

    /// True when two lines of different width stand one over the other: there is room on both sides.
    private static boolean isCentred(Line last, Line next) {
        double middle = (last.box().left() + last.box().right()) / 2;
        double nextMiddle = (next.box().left() + next.box().right()) / 2;
        return Math.abs(middle - nextMiddle) < 2
                && Math.abs(last.box().left() - next.box().left()) > last.size();
    }

    /// True for a line that begins with a number, a bullet, or the word "Recommendation" and a number.
    static boolean startsItem(Line line) {
        return MarkedLine.of(line).isMarked() || ITEM.matcher(line.text()).matches();
    }

    /// True for a line such as "Lead agency: ..." or "(...)".
    static boolean startsLabelled(Line line) {
        return LABEL.matcher(line.text()).matches();
    }

    private static boolean startsWithMarker(ParagraphDraft above, Line line, boolean ended) {
        MarkedLine marked = MarkedLine.of(line);
        if (!marked.isMarked()) {
            return ITEM.matcher(line.text()).matches() && (ended || line.bold());
        }
        if ((marked.isBullet() && (ended || !marked.isDash())) || (marked.stands() && !marked.isDash())) {
            return true;
        }
        boolean hangs = above.lines().size() > 1
                && above.last().box().left() > line.box().left() + INDENT * line.size();
        return ended
                && (hangs
                        || line.box().left()
                                <= above.first().box().left() + above.first().size() * 6);
    }

    /// True after "Recommendation 4" alone on its line, and between a line such as "Lead agency: ..." and the next
    /// item.
    private static boolean endsItem(ParagraphDraft above, Line line) {
        boolean alone =
                above.lines().size() == 1 && ITEM_ALONE.matcher(above.text()).matches();
        boolean begins = !Character.isLowerCase(line.text().codePointAt(0));
        return begins && (alone || (LABEL.matcher(above.first().text()).matches() && startsItem(line)));
    }

    private static boolean startsWithLabel(Line last, Line line) {
        return FULL_STOP.matcher(last.text()).matches()
                && LABEL.matcher(line.text()).matches();
    }

    /// An indent after the end of a sentence, or a step back out of a hanging paragraph.
    private static boolean turns(ParagraphDraft above, Line line) {
        Line last = above.last();
        double indent = line.box().left() - last.box().left();
        if (indent > INDENT * line.size() && above.lines().size() > 1) {
            return FULL_STOP.matcher(last.text()).matches();
        }
        return indent < -INDENT * line.size()
                && above.lines().size() > 1
                && Math.abs(above.first().box().left() - line.box().left()) < 2 * line.size()
                && FULL_STOP.matcher(last.text()).matches();
    }
}
