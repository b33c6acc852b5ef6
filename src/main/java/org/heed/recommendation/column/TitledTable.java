package org.heed.recommendation.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.structure.Element;

/// A table with a title across it, mostly the name of the body that is asked, above the names of its columns. Turned,
/// the names stand first and the title is the first band below them.
public final class TitledTable {

    private TitledTable() {}

    /// The turned table, or nothing where this is none.
    public static Optional<Element.Table> turned(Element.Table table) {
        List<Element.Row> rows = table.rows();
        if (rows.size() < 3
                || table.columns() < 2
                || !rows.getFirst().isFirstCellAlone()
                || !namesColumns(rows.get(1))) {
            return Optional.empty();
        }
        List<Element.Row> turned = new ArrayList<>(rows);
        turned.set(0, rows.get(1));
        turned.set(1, new Element.Row(rows.getFirst().cells(), true));
        return Optional.of(new Element.Table(turned, 1, table.place()));
    }

    /// Each column has a name, what is asked among them.
    private static boolean namesColumns(Element.Row row) {
        Map<ColumnRole, Integer> roles = ColumnRole.of(row);
        return roles.containsKey(ColumnRole.RECOMMENDATION)
                && row.cells().stream().noneMatch(cell -> cell.passages().isEmpty());
    }
}
