package org.heed.cli.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heed.analysis.dhrd.AlcoholAnalysis;
import org.heed.analysis.dhrd.DefectFinder;
import org.heed.analysis.dhrd.Dhrd;
import org.heed.analysis.dhrd.DhrdDefect;
import org.heed.analysis.dhrd.DhrdFile;
import org.heed.analysis.dhrd.DhrdSample;
import org.heed.analysis.gather.LibraryDataset;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed analyse dataset`: the Domestic Homicide Review Dataset read, checked, analysed as a sample; or the library
/// written as its files.
@Command(
        name = "dataset",
        description = {
            "Read the files of the DHR Dataset, report what is wrong with them, and analyse it as a sample.",
            "With --export, write the library as these files."
        })
final class DatasetCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Parameters(paramLabel = "FOLDER", description = "The folder with incidents.csv, victims.csv, perpetrators.csv.")
    private Path folder = Path.of("");

    @Option(names = "--export", description = "Write the library into FOLDER as the four linked files.")
    private boolean export;

    @Option(names = "--report", paramLabel = "FILE", description = "All its tables as .xlsx or .csv.")
    private @Nullable Path report;

    @Option(names = "--threshold", paramLabel = "N", description = "Hold counts from 1 to below N back (default: 5).")
    private int threshold = Suppression.USUAL_THRESHOLD;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write its analysis of alcohol again, a CSV a table.")
    private @Nullable Path out;

    DatasetCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (export) {
            return exported();
        }
        Dhrd dhrd = Dhrd.read(folder);
        var terminal = workbench.terminal().out();
        for (DhrdFile file : DhrdFile.values()) {
            terminal.println(file.fileName() + ": " + dhrd.of(file).size() + " rows");
        }
        terminal.println();
        for (DhrdDefect defect : DefectFinder.find(dhrd)) {
            terminal.println(defect.file().fileName()
                    + (defect.column().isEmpty() ? "" : ", " + defect.column())
                    + (defect.rows() == 0 ? "" : " (" + defect.rows() + " rows)") + ": " + defect.words());
        }
        terminal.println();
        terminal.println(Dhrd.CITATION);
        if (out != null) {
            Map<String, List<String>> tables = AlcoholAnalysis.of(dhrd);
            Path into = out;
            tables.forEach((name, lines) -> new OutFile(into.resolve(name))
                    .write(stream -> stream.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))));
            workbench.terminal().note(tables.size() + " tables written to " + out);
        }
        if (report != null) {
            new OutFile(report).writeTables(DhrdSample.analysis(dhrd, threshold), ReleaseGate.AS_PUBLISHED);
            workbench.terminal().note("Tables of the dataset written to " + report);
        }
        return 0;
    }

    private int exported() throws IOException {
        try (Library open = library.open()) {
            Dhrd dhrd = new LibraryDataset(open.database()).dataset();
            Files.createDirectories(folder);
            dhrd.write(folder, ReleaseGate.ofLibrary(open.database()));
            workbench
                    .terminal()
                    .note(dhrd.of(DhrdFile.INCIDENTS).size() + " reviews written to " + folder
                            + " as documents, incidents, victims and perpetrators. Unknown means not recorded.");
        }
        return 0;
    }
}
