package org.heed.cli.analysis;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heed.analysis.dhrd.AlcoholAnalysis;
import org.heed.analysis.dhrd.DefectFinder;
import org.heed.analysis.dhrd.Dhrd;
import org.heed.analysis.dhrd.DhrdDefect;
import org.heed.analysis.dhrd.DhrdFile;
import org.heed.cli.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed analyse dataset`: the Domestic Homicide Review Dataset read, checked and analysed again.
@Command(name = "dataset", description = "Read the files of the DHR Dataset, report what is wrong with them.")
final class DatasetCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Parameters(paramLabel = "FOLDER", description = "The folder with incidents.csv, victims.csv, perpetrators.csv.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write its analysis of alcohol again, a CSV a table.")
    private @Nullable Path out;

    DatasetCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
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
        return 0;
    }
}
