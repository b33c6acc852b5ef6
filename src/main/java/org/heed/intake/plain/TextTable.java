package org.heed.intake.plain;

import java.util.List;
import org.heed.review.Block.Grid;

/// A table typed in a text, and how many lines it takes; none when there is no table at the place.
record TextTable(Grid grid, int lines) {

    static final TextTable NONE = new TextTable(new Grid(List.of()), 0);

    /// The table that begins at a line.
    static TextTable at(List<String> lines, int from) {
        TextTable piped = PipedTable.at(lines, from);
        if (piped.lines() > 0) {
            return piped;
        }
        TextTable aligned = AlignedTable.at(lines, from);
        TextTable counts = CountTable.at(lines, from);
        return counts.lines() > aligned.lines() ? counts : aligned;
    }
}
