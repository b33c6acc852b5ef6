package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.publication.Chart;
import org.heed.publication.Chart.Series;
import org.heed.publication.PublishedTable;

/// A table with what a release may show of it, so that sentences, charts and sheets hold back what the table holds
/// back.
public record ShownTable(Table table, Release release) {

    PublishedTable printed(TablePrint.Leading leads) {
        return new TablePrint(release).print(table, leads);
    }

    public PublicCount count(int row, int column) {
        return release.count(table, row, column);
    }

    /// Out of how many a column counts.
    public PublicCount whole(int column) {
        return release.whole(table, column);
    }

    /// For example "28 of 33 (85%)", or that it is held back.
    String words(int row, int column) {
        PublicCount count = count(row, column);
        String words = count.words() + " of " + whole(column).words();
        return count.isHeldBack() || whole(column).isHeldBack()
                ? words
                : words + " (" + table.share(table.rows().get(row), column).words() + ")";
    }

    /// The position of a row by its label, or -1.
    int row(String label) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    /// A bar for each value that was counted at least once, at most so many.
    public Chart chart(int most) {
        List<String> categories = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size() && rows.size() < most; i++) {
            Row row = table.rows().get(i);
            boolean isCounted = row.cells().stream().anyMatch(cell -> cell.count() > 0);
            if (row.kind() == Kind.VALUE && isCounted) {
                categories.add(row.label());
                rows.add(i);
            }
        }
        List<Series> series = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            List<Double> values =
                    rows.stream().map(row -> value(count(row, at))).toList();
            series.add(new Series(table.columns().get(column), values));
        }
        return new Chart(Chart.Shape.BARS, table.title(), alternative(categories, rows), categories, series);
    }

    private String alternative(List<String> categories, List<Integer> rows) {
        StringBuilder words =
                new StringBuilder("Bars of ").append(table.counted().words()).append(". ");
        for (int i = 0; i < categories.size(); i++) {
            words.append(categories.get(i)).append(": ");
            for (int column = 0; column < table.columns().size(); column++) {
                PublicCount count = count(rows.get(i), column);
                words.append(column == 0 ? "" : " and ")
                        .append(count.isHeldBack() ? "not shown" : count.words())
                        .append(" of ")
                        .append(
                                whole(column).isHeldBack()
                                        ? "a number not shown"
                                        : whole(column).words());
            }
            words.append(". ");
        }
        return words.append("The table beside it has the same figures.").toString();
    }

    private static double value(PublicCount count) {
        return count.isHeldBack() ? Double.NaN : count.number().orElseThrow();
    }
}
