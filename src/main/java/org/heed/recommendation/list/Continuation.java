package org.heed.recommendation.list;

import java.util.regex.Pattern;
import org.heed.recommendation.cue.Demand;
import org.heed.recommendation.list.Mark.Style;

/// Tells whether a paragraph goes on with the item before it: sub-items under their own marks, the rest of a
/// sentence, and sentences that lean on the one before.
final class Continuation {

    private static final Pattern FINISHED = Pattern.compile("(?s).*[.!?”\"’'](?:\\s*\\d{1,2})?\\s*$");
    private static final Pattern OPEN = Pattern.compile("(?s).*(?:[:,;–]|\\b(?:and|or|the|of|to|a|in|by|with))$");
    private static final Pattern LEANS = Pattern.compile(
            "(?is)^\\s*(?:this|these|it|such|in doing so|to achieve this|as a minimum|they|the (?:review|audit|training|policy|plan|work|protocol|pathway|guidance))\\b.{0,200}\\b(?:should|must|will|needs?|is to|could)\\b.*");

    /// "Learning point 4.", "Finding 2:": something of its own.
    private static final Pattern LABELLED = Pattern.compile("\\s*\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? \\d{1,3}\\s*[.:–-]");
    /// Sub-items stand this far in, in points: less is a ragged edge, more is another column.
    private static final double LEAST_INDENT = 10;
    private static final double MOST_INDENT = 90;

    private Continuation() {}

    static boolean continues(Segmentation.Item item, Token.Words words, Style style) {
        if (item.words.isEmpty()) {
            return !words.isHeading();
        }
        if (words.isHeading()) {
            return false;
        }
        Style own = words.mark().style();
        if (own == style && own != Style.NONE && own != Style.BULLET) {
            return true;
        }
        if (own == Style.NONE) {
            return hangs(item, words)
                    || isUnderItsHeading(item, words)
                    || LEANS.matcher(words.words()).matches()
                    || isIndentedUnder(item, words, style);
        }
        return isBelow(own, style) && (own != Style.PLAIN || isUnfinished(item) || isInSubList(item));
    }

    /// What goes on asking under a heading that labels one recommendation is part of that.
    private static boolean isUnderItsHeading(Segmentation.Item item, Token.Words words) {
        return item.first.isHeading() && Demand.isOne(words.words());
    }

    /// An unmarked paragraph that stands further in than the first of a marked item: a sub-item whose bullet is a
    /// drawing and no letter.
    private static boolean isIndentedUnder(Segmentation.Item item, Token.Words words, Style style) {
        double indent = left(words) - left(item.words.getFirst());
        return style != Style.NONE
                && style != Style.BULLET
                && indent >= LEAST_INDENT
                && indent <= MOST_INDENT
                && !LABELLED.matcher(words.words()).lookingAt();
    }

    private static double left(Token.Words words) {
        return words.place().spots().isEmpty()
                ? 0
                : words.place().spots().getFirst().box().left();
    }

    /// True when the item stops in the middle of a sentence that these words go on with.
    static boolean hangs(Segmentation.Item item, Token.Words words) {
        String raw = item.words.isEmpty() ? "." : item.words.getLast().raw().strip();
        boolean startsSmall = words.words().matches("(?s)\\s*\\p{Ll}.*");
        return OPEN.matcher(raw).matches() || (isUnfinished(item) && startsSmall);
    }

    static boolean isUnfinished(Segmentation.Item item) {
        return !item.words.isEmpty()
                && !FINISHED.matcher(item.words.getLast().raw()).matches();
    }

    private static boolean isInSubList(Segmentation.Item item) {
        return item.words.size() > 1 && item.words.getLast().mark().style() == Style.PLAIN;
    }

    /// Marks of a sub-list under a list of the given style.
    private static boolean isBelow(Style own, Style style) {
        return switch (own) {
            case LETTER, ROMAN, BULLET -> true;
            case BRACKETED, PLAIN -> style != Style.BULLET || own == Style.BRACKETED;
            case LABEL, REFERENCE, LETTERED, DOTTED, NONE -> false;
        };
    }
}
