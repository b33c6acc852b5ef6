package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
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

    /// Where a figure leads on a page.
    public interface Opening {

        String address(int row, int column);
    }

    /// A bar for each value that was counted at least once, at most so many; none where all of them are held back.
    public Chart chart(int most) {
        return chart(drawn(most), column -> List.of());
    }

    /// The same with bars that lead where their figures do.
    public Chart chart(int most, Opening opening) {
        List<Integer> rows = drawn(most);
        return chart(
                rows,
                column -> rows.stream().map(row -> opening.address(row, column)).toList());
    }

    private List<Integer> drawn(int most) {
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).kind() == Kind.VALUE)
                .filter(row -> table.rows().get(row).cells().stream().anyMatch(cell -> cell.count() > 0))
                .limit(most)
                .boxed()
                .toList();
        boolean isAnyShown = rows.stream()
                .anyMatch(row ->
                        IntStream.range(0, table.columns().size()).anyMatch(column -> value(count(row, column)) > 0));
        return isAnyShown ? rows : List.of();
    }

    private Chart chart(List<Integer> rows, IntFunction<List<String>> addresses) {
        List<String> categories =
                rows.stream().map(row -> table.rows().get(row).label()).toList();
        List<Series> series = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            List<Double> values =
                    rows.stream().map(row -> value(count(row, at))).toList();
            series.add(new Series(table.columns().get(column), values, addresses.apply(column)));
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
