package org.heed.structure.table;

import java.util.List;
import org.heed.review.Box;

/// A drawn grid on one page: its cells, each in its first row and column, and how many rows and columns it
/// covers.
public record Grid(Box box, int rows, int columns, List<GridCell> cells) {

    /// One cell of the grid; `row` and `column` count from 0.
    public record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {}
}
