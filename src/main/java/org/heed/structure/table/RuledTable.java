package org.heed.structure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heed.review.Box;
import org.heed.review.Word;
import org.heed.structure.line.LineBuilder;
import org.heed.structure.table.TableDraft.CellDraft;
import org.heed.structure.table.TableDraft.RowDraft;

/// Fills a drawn grid with the words that stand in it.
public final class RuledTable {

    private static final CellDraft EMPTY = new CellDraft(List.of());

    private RuledTable() {}

    public static boolean holds(Box box, Word word) {
        double x = (word.box().left() + word.box().right()) / 2;
        double y = word.box().middle();
        return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
    }

    public static TableDraft fill(int page, Grid grid, List<Word> words) {
        CellDraft[][] cells = new CellDraft[grid.rows()][grid.columns()];
        boolean[] banner = new boolean[grid.rows()];
        for (CellDraft[] row : cells) {
            Arrays.fill(row, EMPTY);
        }
        double[] edges = new double[grid.columns() + 1];
        for (Grid.GridCell cell : grid.cells()) {
            List<Word> inside =
                    words.stream().filter(word -> holds(cell.box(), word)).toList();
            CellDraft draft = new CellDraft(LineBuilder.lines(page, inside));
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                cells[row][cell.column()] = draft;
            }
            banner[cell.row()] |= cell.columnSpan() == grid.columns() && !draft.isEmpty();
            edges[cell.column()] = cell.box().left();
            edges[cell.column() + cell.columnSpan()] = cell.box().right();
        }
        List<RowDraft> rows = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            rows.add(new RowDraft(Arrays.asList(cells[row]), banner[row]));
        }
        TableDraft table =
                withoutEmpty(new TableDraft(rows, Arrays.stream(edges).boxed().toList(), grid.box()));
        return table.rows().isEmpty() ? table : UnruledColumns.found(table);
    }

    /// Leaves out rows and columns without any word: margins between double lines.
    private static TableDraft withoutEmpty(TableDraft table) {
        List<RowDraft> rows = new ArrayList<>(table.rows());
        rows.removeIf(RowDraft::isEmpty);
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            if (rows.stream().anyMatch(row -> !row.cells().get(at).isEmpty())) {
                kept.add(column);
            }
        }
        List<Double> edges = new ArrayList<>();
        kept.forEach(column -> edges.add(table.edges().get(column)));
        edges.add(table.edges().getLast());
        List<RowDraft> narrowed = rows.stream()
                .map(row -> new RowDraft(kept.stream().map(row.cells()::get).toList(), row.banner()))
                .toList();
        return new TableDraft(narrowed, edges, table.box());
    }
}
