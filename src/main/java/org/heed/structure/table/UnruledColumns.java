package org.heed.structure.table;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Word;
import org.heed.structure.line.Line;
import org.heed.structure.line.LineBuilder;
import org.heed.structure.table.TableDraft.CellDraft;
import org.heed.structure.table.TableDraft.RowDraft;

/// A drawn table whose rulings or shadings leave out columns that its first row names: only the rows are ruled off, or
/// one column is coloured. White space parts the columns then.
final class UnruledColumns {

    private UnruledColumns() {}

    /// The table with all the columns that its first row names.
    static TableDraft found(TableDraft table) {
        List<Line> header = lines(table.rows().getFirst());
        if (header.size() != 1) {
            return table;
        }
        Line names = header.getFirst();
        int count = AlignedTableFinder.names(names).size();
        if (count <= table.columns()) {
            return table;
        }
        InkColumns columns = InkColumns.of(names);
        for (RowDraft row : table.rows()) {
            for (Line line : row.banner() ? List.<Line>of() : lines(row)) {
                columns = columns.with(line);
            }
        }
        return columns.count() < count ? table : split(table, columns.edges());
    }

    private static TableDraft split(TableDraft table, List<Double> edges) {
        List<RowDraft> rows = table.rows().stream()
                .map(row -> row.banner() && AlignedTableFinder.names(first(row)).isEmpty()
                        ? banner(row, edges.size() - 1)
                        : AlignedTableFinder.row(lines(row), edges))
                .toList();
        return new TableDraft(rows, edges, table.box());
    }

    private static Line first(RowDraft row) {
        return lines(row).getFirst();
    }

    private static RowDraft banner(RowDraft row, int columns) {
        List<CellDraft> cells = new ArrayList<>(List.of(row.cells().getFirst()));
        while (cells.size() < columns) {
            cells.add(new CellDraft(List.of()));
        }
        return new RowDraft(cells, true);
    }

    /// The lines of a row across all its cells.
    private static List<Line> lines(RowDraft row) {
        List<Word> words = row.cells().stream()
                .distinct()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList();
        return words.isEmpty()
                ? List.of()
                : LineBuilder.lines(
                        row.cells().stream()
                                .flatMap(cell -> cell.lines().stream())
                                .findFirst()
                                .map(Line::page)
                                .orElse(0),
                        words);
    }
}
