package org.heed.analysis;

import java.util.ArrayList;
import java.util.List;

/// Counts with all that is needed to believe them: what is counted, out of how many (`denominators`, one a column),
/// by what selection, what is missing as a row of its own, and caveats. It holds real figures: only the
/// print of a table makes what may leave.
public record Table(
        String id,
        String title,
        Counted counted,
        String selection,
        List<String> columns,
        List<Integer> denominators,
        List<Row> rows,
        Adding adding,
        List<Caveat> caveats) {

    /// In which direction the counts are parts of a published whole, so that one that is held back could be worked
    /// out from the others.
    public enum Adding {
        NOWHERE,
        DOWN,
        ACROSS,
        BOTH
    }

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
        denominators = List.copyOf(denominators);
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
    }

    public Table with(Caveat caveat) {
        List<Caveat> more = new ArrayList<>(caveats);
        more.add(caveat);
        return new Table(id, title, counted, selection, columns, denominators, rows, adding, more);
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
        return new Share(row.cells().get(column).count(), denominators.get(column));
    }
}
