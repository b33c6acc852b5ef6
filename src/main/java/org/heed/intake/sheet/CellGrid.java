package org.heed.intake.sheet;

import java.util.List;

/// A table of words as somebody filled it in: rows of cells, the headings among them. Rows may differ in length; a
/// cell that is not there is empty.
public record CellGrid(String name, List<List<String>> rows) {

    public CellGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The words of a cell, without the spaces around them.
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
