package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.analysis.Share;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.publication.Column;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;

/// Turns a table into what may leave: small counts are held back, and as many others as it takes that none of those
/// can be worked out; every share stands beside its count, and the notes say what is counted, out of what, and by
/// what selection.
public final class TablePrint {

    /// With more columns than this, shares would make a table too wide to read.
    private static final int MOST_COLUMNS_WITH_SHARES = 4;

    private final Suppression rule;

    public TablePrint(Suppression rule) {
        this.rule = rule;
    }

    /// The table for a document or a page. `leads` says where a row's label leads, or nowhere.
    public PublishedTable print(Table table, Leading leads) {
        List<List<PublicCount>> shown = shown(table);
        List<List<Phrase>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            List<Phrase> cells = new ArrayList<>();
            cells.add(new Phrase(row.label(), leads.address(row)));
            for (int column = 0; column < table.columns().size(); column++) {
                words(table, row, column, shown.get(i).get(column)).forEach(words -> cells.add(Phrase.of(words)));
            }
            rows.add(cells);
        }
        return new PublishedTable(table.title(), columns(table), rows, notes(table, shown));
    }

    /// Where the label of a row leads.
    public interface Leading {

        /// A web address, a mark in the document, or empty.
        String address(Row row);

        static Leading nowhere() {
            return row -> "";
        }
    }

    /// The counts as they may be shown, row by row.
    public List<List<PublicCount>> shown(Table table) {
        return new HeldBack(table, rule).counts();
    }

    private static List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Value"));
        for (int i = 0; i < table.columns().size(); i++) {
            String heading = table.columns().get(i);
            columns.add(Column.figures(heading + " (n = " + table.denominators().get(i) + ")"));
            if (hasShares(table)) {
                columns.add(Column.figures(table.columns().size() == 1 ? "% of n" : heading + ": % of n"));
            }
            if (hasIntervals(table)) {
                columns.add(Column.figures("95% interval, %"));
            }
        }
        return columns;
    }

    private static List<String> words(Table table, Row row, int column, PublicCount count) {
        List<String> words = new ArrayList<>();
        words.add(count.words());
        Share share = table.share(row, column);
        boolean isHidden = count.isHeldBack();
        if (hasShares(table)) {
            words.add(isHidden ? PublicCount.HELD_BACK : share.words());
        }
        if (hasIntervals(table)) {
            words.add(isHidden ? PublicCount.HELD_BACK : row.kind() == Kind.TOTAL ? "" : share.interval());
        }
        return words;
    }

    private static boolean hasShares(Table table) {
        return table.columns().size() <= MOST_COLUMNS_WITH_SHARES;
    }

    private static boolean hasIntervals(Table table) {
        return table.columns().size() == 1;
    }

    private List<String> notes(Table table, List<List<PublicCount>> shown) {
        List<String> notes = new ArrayList<>();
        notes.add("Counted: " + table.counted().words() + ". n is the number of them that a column is about: "
                + IntStream.range(0, table.columns().size())
                        .mapToObj(i -> table.columns().get(i) + " "
                                + table.denominators().get(i))
                        .collect(Collectors.joining(", "))
                + ".");
        notes.add("Selection: " + table.selection() + ".");
        boolean isAnyHidden = shown.stream().anyMatch(row -> row.stream().anyMatch(PublicCount::isHeldBack));
        if (isAnyHidden) {
            notes.add(PublicCount.HELD_BACK + ": held back, because it counts fewer than " + rule.threshold()
                    + " or would let such a count be worked out.");
        }
        table.caveats().forEach(caveat -> notes.add(caveat.words()));
        return notes;
    }
}
