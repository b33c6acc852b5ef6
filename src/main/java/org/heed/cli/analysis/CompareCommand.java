package org.heed.cli.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.print.Reconciliation;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed analyse compare`: figures that somebody printed beside those counted here. A difference is shown, not settled.
@Command(name = "compare", description = "Set published figures beside those counted here, and show where they differ.")
final class CompareCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "XLSX or CSV with the columns what, where, printed, table, row, column.")
    private Path file = Path.of("");

    CompareCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        List<List<String>> printed = SampleOptions.rows(file);
        try (Library open = library.open()) {
            Analysis analysis = new AnalysisMaker(open.database()).leaving(sample.request());
            AnalysisTables tables = AnalysisTables.of(analysis);
            PublishedTable table =
                    Reconciliation.print(Reconciliation.compare(printed, tables.all(), tables.release(analysis)));
            Columns columns = new Columns(
                    table.columns().stream().map(column -> column.heading()).toArray(String[]::new));
            table.rows()
                    .forEach(row -> columns.row(row.stream().map(Phrase::words).toArray(String[]::new)));
            columns.print(workbench.terminal());
            table.notes().forEach(workbench.terminal().out()::println);
        }
        return 0;
    }
}
