package org.heed.recommendation.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Asking;
import org.heed.structure.Element;

/// What the columns of a table without column names hold, told from their cells: the column where most cells ask
/// for something holds the recommendations, one of short numbers the numbers, one of names the addressees.
final class ColumnContent {

    private static final double MOST = 0.6;

    private ColumnContent() {}

    static Map<ColumnRole, Integer> roles(Element.Table table) {
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        for (int column = 0; column < table.columns(); column++) {
            List<String> cells = cells(table, column);
            if (cells.isEmpty()) {
                continue;
            }
            if (share(
                            cells,
                            cell -> cell.length() <= 20
                                    && Mark.style(cell) != Mark.Style.BULLET
                                    && cell.matches(".*[\\d)].*"))
                    >= MOST) {
                roles.putIfAbsent(ColumnRole.NUMBER, column);
            } else if (share(cells, BodyNames::isName) >= MOST) {
                roles.putIfAbsent(ColumnRole.LEAD, column);
            } else if (share(cells, cell -> cell.length() > 30 && Asking.asks(cell)) >= MOST) {
                roles.putIfAbsent(ColumnRole.RECOMMENDATION, column);
            }
        }
        return roles;
    }

    private static List<String> cells(Element.Table table, int column) {
        return table.bodyRows().stream()
                .filter(row -> !row.isBanner())
                .map(row -> row.cells().get(column).text().verbatim())
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static double share(List<String> cells, java.util.function.Predicate<String> rule) {
        return (double) cells.stream().filter(rule).count() / cells.size();
    }
}
