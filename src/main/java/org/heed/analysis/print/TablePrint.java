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
import org.heed.publication.Column;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;

/// Turns a table into what may leave: small counts are held back, and as many others as it takes that none of those
/// can be worked out; every share stands beside its count, and the notes say what is counted, out of what, and by
/// what selection.
public final class TablePrint {

    /// With more columns than this, shares would make a table too wide to read.
    private static final int MOST_COLUMNS_WITH_SHARES = 4;

    private final Release release;

    public TablePrint(Release release) {
        this.release = release;
    }

    /// The table for a document or a page. `leads` says where a row's label leads, or nowhere.
    public PublishedTable print(Table table, Leading leads) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            List<Phrase> cells = new ArrayList<>();
            cells.add(new Phrase(row.label(), leads.address(row)));
            for (int column = 0; column < table.columns().size(); column++) {
                words(table, i, column).forEach(words -> cells.add(Phrase.of(words)));
            }
            rows.add(cells);
        }
        return new PublishedTable(table.title(), columns(table), rows, notes(table));
    }

    /// Where the label of a row leads.
    public interface Leading {

        /// A web address, a mark in the document, or empty.
        String address(Row row);

        static Leading nowhere() {
            return row -> "";
        }
    }

    private List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Value"));
        for (int i = 0; i < table.columns().size(); i++) {
            String heading = table.columns().get(i);
            columns.add(
                    Column.figures(heading + " (n = " + release.whole(table, i).words() + ")"));
            if (hasShares(table)) {
                columns.add(Column.figures(table.columns().size() == 1 ? "% of n" : heading + ": % of n"));
            }
            if (hasIntervals(table)) {
                columns.add(Column.figures("95% interval, %"));
            }
        }
        return columns;
    }

    private List<String> words(Table table, int at, int column) {
        List<String> words = new ArrayList<>();
        Row row = table.rows().get(at);
        PublicCount count = release.count(table, at, column);
        words.add(count.words());
        Share share = table.share(row, column);
        boolean isHidden = count.isHeldBack() || release.whole(table, column).isHeldBack();
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

    private List<String> notes(Table table) {
        List<String> notes = new ArrayList<>();
        notes.add("Counted: " + table.counted().words() + ". n is the number of them that a column is about: "
                + IntStream.range(0, table.columns().size())
                        .mapToObj(i -> table.columns().get(i) + " "
                                + release.whole(table, i).words())
                        .collect(Collectors.joining(", "))
                + ".");
        notes.add("Selection: " + table.selection() + ".");
        if (release.holdsBack(table)) {
            notes.add(PublicCount.HELD_BACK + ": held back, because it counts fewer than " + release.threshold()
                    + " or would let such a count be worked out, here, from another table of this release or from an"
                    + " analysis frozen before.");
        }
        table.caveats().forEach(caveat -> notes.add(caveat.words()));
        return notes;
    }
}
