package org.heed.structure.table;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Box;
import org.heed.structure.TableHeader;
import org.heed.structure.line.Line;

/// A table on its way into the outline: rows of cells of lines, with the columns' edges in points from the left.
public record TableDraft(List<RowDraft> rows, List<Double> edges, Box box) {

    /// A row of cells; a `banner` is one cell across all columns.
    public record RowDraft(List<CellDraft> cells, boolean banner) {

        public boolean isEmpty() {
            return cells.stream().allMatch(CellDraft::isEmpty);
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            cells.forEach(cell -> text.append(cell.text()).append('|'));
            return text.toString();
        }
    }

    /// A cell's lines, top to bottom. A cell that covers several rows stands in each of them as the same object.
    public record CellDraft(List<Line> lines) {

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            for (Line line : lines) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
            return text.toString();
        }

        public boolean isBold() {
            return !lines.isEmpty() && lines.stream().allMatch(Line::bold);
        }
    }

    public int columns() {
        return edges.size() - 1;
    }

    public TableDraft withRows(List<RowDraft> other) {
        return new TableDraft(other, edges, box);
    }

    /// How many rows at the top name the columns: rows in bold above rows that are not, or rows of column names.
    public int headerRows() {
        int count = 0;
        while (count < rows.size() - 1 && namesColumns(count)) {
            count++;
        }
        return count;
    }

    private boolean namesColumns(int index) {
        RowDraft row = rows.get(index);
        if (row.banner() || row.isEmpty()) {
            return false;
        }
        List<CellDraft> filled = new ArrayList<>(row.cells());
        filled.removeIf(CellDraft::isEmpty);
        boolean bold = filled.stream().allMatch(CellDraft::isBold);
        boolean nextBold = rows.get(index + 1).cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(CellDraft::isBold);
        boolean named =
                TableHeader.looksLikeOne(filled.stream().map(CellDraft::text).toList());
        boolean mostlyFilled = filled.size() * 2 >= columns();
        return mostlyFilled && (named || (bold && !nextBold && filled.size() > 1));
    }
}
