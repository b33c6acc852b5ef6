package org.heed.cli.analysis;

import java.util.concurrent.Callable;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `heed analyse`: counts over the reviews of a library; what it can do when it is told nothing more.
@Command(name = "analyse", description = "Count over reviews: samples, tables, reports and frozen snapshots.")
public final class AnalyseCommand implements Callable<Integer> {

    private static final String OVERVIEW = """
            heed analyse tables                   all tables, on the terminal
            heed analyse tables --json            the same for programs
            heed analyse tables --out FILE.xlsx   as a workbook, or FILE.csv as one list of figures
            heed analyse report --out FILE.docx   the report as a Word document, or FILE.pdf
            heed analyse snapshot --freeze        freeze the analysis, to cite it
            heed analyse snapshot                 the snapshots in the library
            heed analyse compare FILE             published figures beside those counted here
            heed analyse dataset FOLDER           check the files of the DHR Dataset and make its analysis again
            heed analyse tables --help            how to choose reviews, framework and threshold
            """;

    private final Workbench workbench;

    private AnalyseCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The command with all that stands under it.
    public static CommandLine line(Workbench workbench, LibraryOption library) {
        CommandLine analyse = new CommandLine(new AnalyseCommand(workbench));
        analyse.addSubcommand(new TablesCommand(workbench, library));
        analyse.addSubcommand(new ReportCommand(workbench, library));
        analyse.addSubcommand(new SnapshotCommand(workbench, library));
        analyse.addSubcommand(new CompareCommand(workbench, library));
        analyse.addSubcommand(new DatasetCommand(workbench, library));
        analyse.getSubcommands().values().forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        return analyse;
    }

    @Override
    public Integer call() {
        workbench.terminal().out().print(OVERVIEW);
        return 0;
    }
}
