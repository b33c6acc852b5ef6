package org.heed.cli.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.analysis.Table;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.Crossing;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.pipeline.AnalysisJson;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `heed analyse tables`: every table of an analysis.
@Command(name = "tables", description = "All tables of an analysis: attributes, themes, agencies, recommendations.")
final class TablesCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Option(names = "--table", paramLabel = "ID", description = "Only this table.")
    private @Nullable String only;

    @Option(
            names = "--cross",
            paramLabel = "ROWS,COLUMNS[,EACH]",
            split = ",",
            description = "Two dimensions crossed, or three: a table for each value of the last.")
    private List<String> cross = List.of();

    @Option(names = "--json", description = "For programs (docs/reference/json.md).")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write FILE.xlsx, or FILE.csv: one list of figures.")
    private @Nullable Path out;

    TablesCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Analysis analysis = new AnalysisMaker(open.database()).leaving(sample.request());
            if (out != null && !cross.isEmpty()) {
                throw new Refusal("--cross is shown here, or with --json. A file holds every usual table.");
            }
            if (out != null) {
                new OutFile(out).writeTables(analysis, ReleaseGate.ofLibrary(open.database()));
                workbench.terminal().note("Tables of " + analysis.sample().size() + " reviews written to " + out);
            } else if (json) {
                workbench.terminal().out().println(AnalysisJson.of(analysis, tables(analysis)));
            } else {
                List<Table> wanted = tables(analysis);
                // One table alone holds back what all of them together would have to.
                Release release = AnalysisTables.of(analysis).release(analysis, wanted);
                wanted.forEach(table -> print(release, table));
            }
        }
        return 0;
    }

    private List<Table> tables(Analysis analysis) {
        if (!cross.isEmpty()) {
            return new Crossing(analysis).tables(cross);
        }
        List<Table> all = AnalysisTables.of(analysis).all();
        if (only == null) {
            return all;
        }
        List<Table> wanted =
                all.stream().filter(table -> table.id().equals(only)).toList();
        if (wanted.isEmpty()) {
            throw new Refusal("There is no table '" + only + "'. The tables are: "
                    + String.join(", ", all.stream().map(Table::id).toList()) + ".");
        }
        return wanted;
    }

    private void print(Release release, Table table) {
        PublishedTable printed = new TablePrint(release).print(table, Leading.nowhere());
        var out = workbench.terminal().out();
        out.println(printed.caption() + "  [" + table.id() + "]");
        int width = printed.rows().stream()
                .mapToInt(row -> row.getFirst().words().length())
                .max()
                .orElse(0);
        out.println("  " + " ".repeat(width) + "  "
                + String.join(
                        "  ",
                        printed.columns().stream()
                                .skip(1)
                                .map(column -> column.heading())
                                .toList()));
        for (List<Phrase> row : printed.rows()) {
            String label = row.getFirst().words();
            out.println("  " + label + " ".repeat(width - label.length()) + "  "
                    + String.join("  ", row.stream().skip(1).map(Phrase::words).toList()));
        }
        printed.notes().forEach(note -> out.println("  " + note));
        out.println();
    }
}
