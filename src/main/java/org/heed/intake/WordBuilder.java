package org.heed.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.review.Box;
import org.heed.review.Word;

/// Joins glyphs, in the order drawn, into words. A word ends at white space, at a gap, at a change of line or of
/// type size. A glyph drawn twice in one place (a way to fake bold) counts once.
final class WordBuilder {

    /// A gap wider than this part of the type size parts two words; narrower ones are kerning or letter-spacing.
    private static final double WORD_GAP = 0.16;
    /// After a space that takes no room (a soft hyphen is drawn so) the word goes on within this part of the type size.
    private static final double NO_ADVANCE = 0.04;
    /// A step back further than this part of the type size starts another word: the text was drawn out of order.
    private static final double STEP_BACK = 0.5;
    /// Baselines further apart than this part of the type size are other lines.
    private static final double SAME_LINE = 0.2;
    /// Two glyphs nearer than half a point are one.
    private static final double SAME_PLACE = 2;

    private final List<Word> words = new ArrayList<>();
    private final Set<Drawn> drawn = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Box box = new Box(0, 0, 0, 0);
    private boolean spaceSeen;
    private double size;
    private Word.Style style = Word.Style.PLAIN;

    void add(String glyph, Box place, double glyphSize, Word.Style glyphStyle) {
        if (isSpace(glyph)) {
            spaceSeen = true;
            return;
        }
        if (!drawn.add(Drawn.at(glyph, place))) {
            return;
        }
        if (!text.isEmpty() && !continues(place, glyphSize)) {
            finish();
        }
        if (text.isEmpty()) {
            box = place;
            size = glyphSize;
            style = glyphStyle;
        }
        spaceSeen = false;
        text.append(glyph);
        box = box.with(place);
    }

    void finish() {
        if (!text.isEmpty()) {
            words.add(new Word(text.toString(), box, size, style, 1));
            text.setLength(0);
        }
    }

    List<Word> words() {
        return List.copyOf(words);
    }

    /// A glyph in its place, as far as places differ.
    private record Drawn(String glyph, long left, long bottom) {
        static Drawn at(String glyph, Box place) {
            return new Drawn(glyph, Math.round(place.left() * SAME_PLACE), Math.round(place.bottom() * SAME_PLACE));
        }
    }

    private static boolean isSpace(String glyph) {
        for (int i = 0; i < glyph.length(); i++) {
            char c = glyph.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean continues(Box place, double glyphSize) {
        double gap = place.left() - box.right();
        double widest = spaceSeen ? NO_ADVANCE : WORD_GAP;
        return Math.abs(place.bottom() - box.bottom()) <= SAME_LINE * size
                && Math.abs(glyphSize - size) <= SAME_LINE * size
                && gap <= widest * size
                && gap >= -STEP_BACK * size;
    }
}
