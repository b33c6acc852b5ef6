package org.heed.analysis;

import java.util.ArrayList;
import java.util.List;

/// Counts with all that is needed to believe them: what is counted, out of which whole (`wholes`, one a column), by
/// what selection, what is missing as a row of its own, and caveats. It holds real figures: only the
/// print of a table makes what may leave.
public record Table(
        String id,
        String title,
        Counted counted,
        String selection,
        List<String> columns,
        List<Cell> wholes,
        List<Row> rows,
        List<Caveat> caveats) {

    /// A row of a table; `label` is the value that it counts.
    public record Row(String label, Kind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What a row is.
    public enum Kind {
        VALUE,
        NOT_RECORDED,
        TOTAL
    }

    public Table {
        columns = List.copyOf(columns);
        wholes = List.copyOf(wholes);
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
    }

    public Table with(Caveat caveat) {
        List<Caveat> more = new ArrayList<>(caveats);
        more.add(caveat);
        return new Table(id, title, counted, selection, columns, wholes, rows, more);
    }

    /// The same with its rows in another order.
    public Table with(List<Row> ordered) {
        return new Table(id, title, counted, selection, columns, wholes, ordered, caveats);
    }

    /// The same under another name.
    public Table named(String otherId, String otherTitle) {
        return new Table(otherId, otherTitle, counted, selection, columns, wholes, rows, caveats);
    }

    /// Out of how many each column counts.
    public List<Integer> denominators() {
        return wholes.stream().map(Cell::count).toList();
    }

    /// The count in a row and column; 0 when the table has no such row.
    public int count(String row, String column) {
        int at = columns.indexOf(column);
        return rows.stream()
                .filter(each -> each.label().equals(row))
                .findFirst()
                .map(each -> each.cells().get(at).count())
                .orElse(0);
    }

    public Share share(Row row, int column) {
        return new Share(row.cells().get(column).count(), wholes.get(column).count());
    }
}
