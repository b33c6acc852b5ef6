package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heed.analysis.Cell;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.PublicList;
import org.heed.anonymisation.disclosure.PublicTable;
import org.heed.anonymisation.disclosure.Suppression;

/// Which counts of a table may be shown: counts that add up are judged together with their totals, others each by
/// itself.
final class HeldBack {

    private final Table table;
    private final Suppression rule;
    private final List<Row> parts;

    HeldBack(Table table, Suppression rule) {
        this.table = table;
        this.rule = rule;
        this.parts =
                table.rows().stream().filter(row -> row.kind() != Kind.TOTAL).toList();
    }

    /// A list for each row, in the table's order.
    List<List<PublicCount>> counts() {
        List<List<PublicCount>> judged = switch (table.adding()) {
            case NOWHERE -> parts.stream().map(row -> rule.apart(counts(row))).toList();
            case DOWN -> down();
            case ACROSS -> parts.stream().map(this::across).toList();
            case BOTH -> both();
        };
        List<List<PublicCount>> all = new ArrayList<>();
        int part = 0;
        for (Row row : table.rows()) {
            all.add(row.kind() == Kind.TOTAL ? total(row, judged) : judged.get(part++));
        }
        return all;
    }

    private List<List<PublicCount>> down() {
        List<PublicList> columns = IntStream.range(0, table.columns().size())
                .mapToObj(column -> rule.list(parts.stream()
                        .map(row -> row.cells().get(column).count())
                        .toList()))
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(row ->
                        columns.stream().map(column -> column.counts().get(row)).toList())
                .toList();
    }

    private List<PublicCount> across(Row row) {
        List<Integer> counts = counts(row);
        PublicList list = rule.list(counts.subList(0, counts.size() - 1));
        List<PublicCount> cells = new ArrayList<>(list.counts());
        cells.add(list.total());
        return cells;
    }

    private List<List<PublicCount>> both() {
        PublicTable judged = rule.table(parts.stream()
                .map(row -> counts(row).subList(0, row.cells().size() - 1))
                .toList());
        List<List<PublicCount>> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<PublicCount> cells = new ArrayList<>(judged.rows().get(i));
            cells.add(judged.rowTotals().get(i));
            rows.add(cells);
        }
        return rows;
    }

    /// A total less the whole would tell what is not recorded, so both are held back or neither.
    private List<PublicCount> total(Row row, List<List<PublicCount>> judged) {
        List<PublicCount> alone = rule.apart(counts(row));
        int missing = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).kind() == Kind.NOT_RECORDED)
                .findFirst()
                .orElse(-1);
        if (missing < 0) {
            return alone;
        }
        List<PublicCount> cells = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            PublicCount unrecorded = judged.get(missing).get(i);
            cells.add(unrecorded.isHeldBack() ? unrecorded : alone.get(i));
        }
        return cells;
    }

    private static List<Integer> counts(Row row) {
        return row.cells().stream().map(Cell::count).toList();
    }
}
