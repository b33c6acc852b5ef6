package org.heed.tracking.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.intake.sheet.CellGrid;
import org.heed.text.Refusal;

/// An action plan as somebody filled it in: which heading was taken for which column, which were not understood, and
/// the rows. Rows that hold one cell only are headings inside the table and are left out.
public record PlanTable(Map<PlanColumn, String> columns, List<String> notUnderstood, List<PlanRow> rows) {

    /// How far down the headings may stand: above them are a title and a date.
    private static final int DEEPEST_HEADINGS = 15;
    /// Fewer columns than these are no plan.
    private static final int FEWEST_COLUMNS = 2;

    /// The plan among the grids of a file: the one whose headings are best understood.
    ///
    /// @throws Refusal when none is understood
    public static PlanTable in(List<CellGrid> grids) {
        Optional<Found> best = Optional.empty();
        for (CellGrid grid : grids) {
            for (int row = 0; row < Math.min(DEEPEST_HEADINGS, grid.rows().size()); row++) {
                Found found = new Found(grid, row, columns(grid, row));
                best = best.filter(other -> !found.isBetterThan(other)).or(() -> Optional.of(found));
            }
        }
        return best.filter(Found::isPlan)
                .map(PlanTable::of)
                .orElseThrow(() -> new Refusal("No table in the file has the headings of an action plan: a number or a"
                        + " recommendation, and an action, a lead or a target date. Nothing was changed."));
    }

    private record Found(CellGrid grid, int headings, Map<PlanColumn, Integer> columns) {

        private boolean isBetterThan(Found other) {
            return columns.size() > other.columns.size();
        }

        private boolean isPlan() {
            boolean saysWhat = columns.containsKey(PlanColumn.REFERENCE)
                    || columns.containsKey(PlanColumn.NUMBER)
                    || columns.containsKey(PlanColumn.RECOMMENDATION);
            boolean saysHow = PlanRow.entered().stream().anyMatch(columns::containsKey);
            return columns.size() >= FEWEST_COLUMNS && saysWhat && saysHow;
        }
    }

    private static Map<PlanColumn, Integer> columns(CellGrid grid, int row) {
        Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
        for (int column = 0; column < grid.rows().get(row).size(); column++) {
            int here = column;
            PlanColumn.named(grid.cell(row, column)).ifPresent(named -> columns.putIfAbsent(named, here));
        }
        return columns;
    }

    private static PlanTable of(Found found) {
        CellGrid grid = found.grid();
        Map<PlanColumn, String> columns = new EnumMap<>(PlanColumn.class);
        found.columns().forEach((column, at) -> columns.put(column, grid.cell(found.headings(), at)));
        List<String> notUnderstood = new ArrayList<>();
        for (int column = 0; column < grid.rows().get(found.headings()).size(); column++) {
            String heading = grid.cell(found.headings(), column);
            if (!heading.isEmpty() && !found.columns().containsValue(column)) {
                notUnderstood.add(heading);
            }
        }
        List<PlanRow> rows = new ArrayList<>();
        for (int row = found.headings() + 1; row < grid.rows().size(); row++) {
            Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
            for (Map.Entry<PlanColumn, Integer> column : found.columns().entrySet()) {
                cells.put(column.getKey(), grid.cell(row, column.getValue()));
            }
            if (cells.values().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                rows.add(PlanRow.of(cells));
            }
        }
        return new PlanTable(columns, notUnderstood, rows);
    }

    /// The columns that were understood, as they stand in the statutory table.
    public List<PlanColumn> understood() {
        return columns.keySet().stream()
                .sorted(Comparator.comparingInt(PlanRow.COLUMNS::indexOf))
                .toList();
    }
}
