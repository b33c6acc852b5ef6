package org.heed.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heed.analysis.Cell;
import org.heed.analysis.FortyReviews;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.pipeline.AnalysisJson;
import org.heed.publication.Phrase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Many tables of forty reviews hold small numbers. Every form in which tables leave is looked through for them: pages,
/// Word and PDF print one form, CSV and workbooks another, programs get JSON.
class PublicTablesTest {

    private static final int THRESHOLD = 5;
    private static final int MANY = 30;
    private static final String SMALL = "[1-4]";
    /// The column of the count in a sheet of figures.
    private static final int COUNT = 6;

    private final Analysis analysis = new Analysis(
            "The forty",
            FortyReviews.sample(),
            "Home Office 2016",
            List.of(),
            "Intimate partner",
            THRESHOLD,
            Map.of(),
            Optional.empty(),
            Set.of());
    private final List<Table> tables = AnalysisTables.of(analysis).all();
    private final Release release = AnalysisTables.of(analysis).release(analysis);

    @Test
    void smallNumbersStandInManyTables() {
        assertThat(tables.stream()
                        .filter(table -> table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(PublicTablesTest::isSmall))
                        .map(Table::id))
                .hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void noFormShowsASmallNumber() {
        for (Table table : tables) {
            assertThat(new TablePrint(release)
                            .print(table, Leading.nowhere()).rows().stream()
                                    .flatMap(row -> row.stream().skip(1))
                                    .map(Phrase::words))
                    .as(table.title())
                    .noneMatch(words -> words.matches(SMALL));
        }
        assertThat(ReportSheets.figures(analysis).rows())
                .noneMatch(row -> row.get(COUNT).matches(SMALL));
        List<String> counts = new ArrayList<>();
        JsonNode json = JsonMapper.shared().readTree(AnalysisJson.of(analysis, tables));
        json.get("tables")
                .forEach(table -> table.get("rows")
                        .forEach(row ->
                                row.get("cells").forEach(cell -> counts.add(String.valueOf(cell.get("count"))))));
        assertThat(counts).isNotEmpty().noneMatch(count -> count.matches(SMALL));
    }

    @Test
    void noSmallNumberIsWhatAColumnLeavesOpen() {
        List<String> told = new ArrayList<>();
        for (Table table : tables) {
            for (int column = 0; column < table.columns().size(); column++) {
                told(table, column, told);
            }
        }
        assertThat(told).isEmpty();
    }

    /// Where the rows make up the whole and one alone is held back, it follows from the others.
    private void told(Table table, int column, List<String> told) {
        List<Integer> parts = IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).kind() != Kind.TOTAL)
                .boxed()
                .toList();
        List<Integer> held = parts.stream()
                .filter(row -> release.count(table, row, column).isHeldBack())
                .toList();
        int sum = parts.stream()
                .mapToInt(row -> table.rows().get(row).cells().get(column).count())
                .sum();
        boolean follows = held.size() == 1
                && sum == table.wholes().get(column).count()
                && !release.whole(table, column).isHeldBack();
        if (follows && isSmall(table.rows().get(held.getFirst()).cells().get(column))) {
            told.add(table.title() + ": " + table.rows().get(held.getFirst()).label());
        }
    }

    private static boolean isSmall(Cell cell) {
        return cell.count() > 0 && cell.count() < THRESHOLD;
    }
}
