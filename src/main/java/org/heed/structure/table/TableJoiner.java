package org.heed.structure.table;

import java.util.ArrayList;
import java.util.List;
import org.heed.structure.line.Line;
import org.heed.structure.table.TableDraft.CellDraft;
import org.heed.structure.table.TableDraft.RowDraft;

/// Joins a table with its continuation on the next page: the repeated header goes, and a row that the page end
/// cut in two becomes one again.
public final class TableJoiner {

    /// Column edges nearer than this (points) are the same column.
    private static final double SAME_EDGE = 8;

    private TableJoiner() {}

    public static boolean continues(TableDraft above, TableDraft below) {
        if (above.columns() != below.columns()) {
            return false;
        }
        for (int i = 0; i < above.edges().size(); i++) {
            if (Math.abs(above.edges().get(i) - below.edges().get(i)) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }

    public static TableDraft join(TableDraft above, TableDraft below) {
        List<RowDraft> rows = new ArrayList<>(above.rows());
        List<RowDraft> more = new ArrayList<>(below.rows());
        int header = above.headerRows();
        for (int i = 0;
                i < header
                        && !more.isEmpty()
                        && more.getFirst().text().equals(rows.get(i).text());
                i++) {
            more.removeFirst();
        }
        if (!more.isEmpty() && rows.size() > header && isCut(above, rows.getLast(), more.getFirst())) {
            rows.set(rows.size() - 1, merged(rows.getLast(), more.removeFirst()));
        }
        rows.addAll(more);
        return above.withRows(rows);
    }

    /// Weighs, cell by cell, whether `next` goes on with what `last` began.
    private static boolean isCut(TableDraft table, RowDraft last, RowDraft next) {
        if (last.banner() || next.banner()) {
            return false;
        }
        int cut = 0;
        int whole = 0;
        for (int column = 0; column < last.cells().size(); column++) {
            String before = last.cells().get(column).text();
            String after = next.cells().get(column).text();
            if (after.isEmpty()) {
                cut += isUsuallyFilled(table, column) ? 2 : 0;
            } else if (before.isEmpty()) {
                whole += 1;
            } else if (Character.isLowerCase(after.codePointAt(0)) || endsOpen(before)) {
                cut += 1;
            } else {
                whole += startsAnew(after) ? 3 : 1;
            }
        }
        return cut > whole;
    }

    private static boolean isUsuallyFilled(TableDraft table, int column) {
        long filled = table.rows().stream()
                .filter(row -> !row.banner() && !row.cells().get(column).isEmpty())
                .count();
        long all = table.rows().stream().filter(row -> !row.banner()).count();
        return filled * 5 >= all * 4;
    }

    private static boolean endsOpen(String text) {
        return text.matches("(?s).*(?:[,;–-]|\\b(?:and|or|the|of|to|a|an|in|for|with|that|by|on))$");
    }

    private static boolean startsAnew(String text) {
        return text.matches("(?s)(?:(?i:recommendation|rec\\.?|r)\\s*)?\\d+(?:\\.\\d+)*\\s*[a-z]?[.:)]?(?:\\s.*)?");
    }

    private static RowDraft merged(RowDraft last, RowDraft next) {
        List<CellDraft> cells = new ArrayList<>();
        for (int column = 0; column < last.cells().size(); column++) {
            List<Line> lines = new ArrayList<>(last.cells().get(column).lines());
            lines.addAll(next.cells().get(column).lines());
            cells.add(new CellDraft(lines));
        }
        return new RowDraft(cells, false);
    }
}
