package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.Table;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.organisation.register.Csv;
import org.heed.publication.Column;
import org.heed.publication.PublishedTable;
import org.heed.text.Refusal;

/// Figures that were printed elsewhere beside what is counted here. A difference is shown, never settled: who is
/// right is for a person to say.
public final class Reconciliation {

    private static final List<String> COLUMNS = List.of("what", "where", "printed", "table", "row", "column");
    private static final int PRINTED = 2;
    private static final int TABLE = 3;
    private static final int ROW = 4;
    private static final int COLUMN = 5;

    private Reconciliation() {}

    /// A printed figure, where it is printed, and what is counted here in the same place of a table; `shown` is what
    /// of that may leave.
    public record Compared(String what, String where, int printed, int counted, PublicCount shown) {

        public int difference() {
            return counted - printed;
        }
    }

    /// Compares printed figures, given as CSV with the columns what, where, printed, table, row and column, with
    /// tables. An empty column means the first.
    ///
    /// @throws Refusal when the CSV has other columns or names a table, row or column that is not there
    public static List<Compared> compare(String csv, List<Table> tables, Suppression rule) {
        return compare(Csv.rows(csv), tables, Release.of(tables, rule));
    }

    /// The same of the rows of a spreadsheet, with the headings first, and of tables that leave as `release` says.
    public static List<Compared> compare(List<List<String>> lines, List<Table> tables, Release release) {
        if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS)) {
            throw new Refusal("Printed figures need the columns " + String.join(", ", COLUMNS) + ".");
        }
        List<Compared> compared = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != COLUMNS.size() || !line.get(PRINTED).matches("\\d{1,9}")) {
                throw new Refusal("The printed figure '" + line.getFirst() + "' has no number, or too few columns.");
            }
            compared.add(compared(line, table(line, tables), release));
        }
        return List.copyOf(compared);
    }

    /// What may leave: a count that is held back hides its difference as well.
    public static PublishedTable print(List<Compared> compared) {
        return PublishedTable.of(
                        "Printed figures beside those counted here",
                        List.of(
                                Column.words("What"),
                                Column.words("Where printed"),
                                Column.figures("Printed"),
                                Column.figures("Counted"),
                                Column.words("Difference")),
                        compared.stream().map(Reconciliation::row).toList())
                .noted(List.of("Where printed and counted differ, both stand. Nothing was made to agree."));
    }

    private static List<String> row(Compared each) {
        String difference = each.difference() == 0 ? "none" : String.format(Locale.ROOT, "%+d", each.difference());
        return List.of(
                each.what(),
                each.where(),
                String.valueOf(each.printed()),
                each.shown().words(),
                each.shown().isHeldBack() ? PublicCount.HELD_BACK : difference);
    }

    private static Table table(List<String> line, List<Table> tables) {
        return tables.stream()
                .filter(each -> each.id().equals(line.get(TABLE)))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no table '" + line.get(TABLE) + "' to compare with."));
    }

    private static Compared compared(List<String> line, Table table, Release release) {
        String heading = line.get(COLUMN).isEmpty() ? table.columns().getFirst() : line.get(COLUMN);
        int column = table.columns().indexOf(heading);
        List<String> labels = table.rows().stream().map(Table.Row::label).toList();
        int row = labels.indexOf(line.get(ROW));
        if (row < 0 || column < 0) {
            throw new Refusal("The table '" + table.id() + "' has no row '" + line.get(ROW) + "' with a column '"
                    + heading + "'.");
        }
        return new Compared(
                line.get(0),
                line.get(1),
                Integer.parseInt(line.get(PRINTED)),
                table.rows().get(row).cells().get(column).count(),
                release.count(table, row, column));
    }
}
