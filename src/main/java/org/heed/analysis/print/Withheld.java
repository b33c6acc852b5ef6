package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.Cell;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;

/// A figure that may not leave although it is not small itself: by the title of its table, its row and its column. An
/// empty row means the number that the column is about.
public record Withheld(String table, String row, String column) {

    /// The figures of a table by their places, without noughts, which nothing holds back.
    public static Map<Withheld, Cell> figures(Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(new Row("", Kind.TOTAL, table.wholes()));
        Map<Withheld, Cell> figures = new LinkedHashMap<>();
        for (Row row : rows) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (row.cells().get(i).count() > 0) {
                    figures.put(
                            new Withheld(
                                    table.title(), row.label(), table.columns().get(i)),
                            row.cells().get(i));
                }
            }
        }
        return figures;
    }
}
