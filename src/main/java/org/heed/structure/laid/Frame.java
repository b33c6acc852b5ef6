package org.heed.structure.laid;

import java.util.List;
import org.heed.review.Box;
import org.heed.structure.line.Line;

/// Text that is set apart beside other text: a card, a box at the side, a note in the margin. It is read by itself.
record Frame(Box box, List<Line> lines) {

    /// Lines no further above or below the frame than this part of their type size stand beside it.
    private static final double BESIDE = 0.3;

    boolean isBeside(Line line) {
        return line.box().bottom() - line.size() * BESIDE > box.top()
                && line.box().bottom() - line.size() * BESIDE < box.bottom();
    }

    boolean isLeftOf(Line line) {
        return box.left() < line.box().left();
    }
}
