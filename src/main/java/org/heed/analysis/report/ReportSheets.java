package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.Share;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.publication.Column;
import org.heed.publication.Sheet;

/// The tables of an analysis as sheets: what it is, a data dictionary, every figure in one long list, and each table
/// as it is printed. What is held back in the report is held back here.
public final class ReportSheets {

    private static final List<Column> FIGURES = List.of(
            Column.words("table"),
            Column.words("title"),
            Column.words("counted"),
            Column.words("row"),
            Column.words("row kind"),
            Column.words("column"),
            Column.figures("count"),
            Column.figures("n"),
            Column.figures("percent"),
            Column.figures("interval low"),
            Column.figures("interval high"),
            Column.words("held back"),
            Column.words("address"));

    private ReportSheets() {}

    /// The sheets of a workbook.
    public static List<Sheet> of(Analysis analysis) {
        List<Sheet> sheets = new ArrayList<>(List.of(about(analysis), dictionary(), figures(analysis)));
        AnalysisTables tables = AnalysisTables.of(analysis);
        Release release = tables.release(analysis);
        for (Table table : tables.all()) {
            sheets.add(new ShownTable(table, release).printed(Leading.nowhere()).sheet(table.id()));
        }
        analysis.context().ifPresent(context -> sheets.add(context.table().sheet("context")));
        return sheets;
    }

    /// Every figure of every table, a row each; [#dictionary()] says what the columns are.
    public static Sheet figures(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        AnalysisTables tables = AnalysisTables.of(analysis);
        Release release = tables.release(analysis);
        for (Table table : tables.all()) {
            ShownTable shown = new ShownTable(table, release);
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    rows.add(figure(shown, row, column));
                }
            }
        }
        return new Sheet("figures", FIGURES, rows);
    }

    /// What each column of the list of figures means.
    public static Sheet dictionary() {
        return new Sheet(
                "data dictionary",
                List.of(Column.words("column"), Column.words("type"), Column.prose("meaning")),
                List.of(
                        List.of("table", "text", "Short name of the table; the sheet of that name has it as printed."),
                        List.of("title", "text", "Title of the table."),
                        List.of("counted", "text", "What is counted: reviews, mentions or recommendations."),
                        List.of("row", "text", "The value counted, for example a theme or an age group."),
                        List.of(
                                "row kind",
                                "text",
                                "value; not_recorded: the review does not say; total: any value at all."),
                        List.of("column", "text", "The part of the sample counted, or the person it is about."),
                        List.of("count", "whole number", "How many; empty when it is held back."),
                        List.of(
                                "n",
                                "whole number",
                                "Out of how many: the denominator of the column; empty when held back."),
                        List.of(
                                "percent",
                                "number",
                                "count / n in percent, one decimal; empty when either is held back."),
                        List.of("interval low", "number", "Lower end of Wilson's 95% interval, in percent."),
                        List.of("interval high", "number", "Upper end of Wilson's 95% interval, in percent."),
                        List.of("held back", "yes or empty", "yes: small, or it would let a small one be worked out."),
                        List.of("address", "text", "The page of this figure in Heed, which opens what it counts.")));
    }

    private static Sheet about(Analysis analysis) {
        return Sheet.of(
                "about",
                List.of("what", "is"),
                List.of(
                        List.of("title", analysis.title()),
                        List.of("reviews", String.valueOf(analysis.sample().size())),
                        List.of("selection", analysis.sample().rule()),
                        List.of("framework", analysis.framework()),
                        List.of("main chapters about", analysis.focus().isEmpty() ? "all" : analysis.focus()),
                        List.of("counts held back below", String.valueOf(analysis.threshold()))));
    }

    private static List<String> figure(ShownTable shown, int row, int column) {
        Table table = shown.table();
        Row of = table.rows().get(row);
        PublicCount count = shown.count(row, column);
        PublicCount whole = shown.whole(column);
        Share share = table.share(of, column);
        boolean hasShare = !count.isHeldBack() && !whole.isHeldBack() && share.of() > 0;
        boolean hasInterval = hasShare && of.kind() != Kind.TOTAL;
        return List.of(
                table.id(),
                table.title(),
                table.counted().words(),
                of.label(),
                of.kind().name().toLowerCase(Locale.ROOT),
                table.columns().get(column),
                count.isHeldBack() ? "" : count.words(),
                whole.isHeldBack() ? "" : whole.words(),
                hasShare ? decimal(share.percent()) : "",
                hasInterval ? decimal(share.low()) : "",
                hasInterval ? decimal(share.high()) : "",
                count.isHeldBack() ? "yes" : "",
                "/analysis/figure?table=" + table.id() + "&row=" + row + "&column=" + column);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
