package org.heed.cli.analysis;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.ReportMaker;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.publication.Publication;
import org.heed.publication.pdf.PdfWriter;
import org.heed.publication.word.WordWriter;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `heed analyse report`: an analysis as a document.
@Command(name = "report", description = "The analysis as a Word document or a tagged PDF, ready for interpretation.")
final class ReportCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "FILE.docx or FILE.pdf")
    private Path out = Path.of("");

    @Option(names = "--snapshot", paramLabel = "NUMBER", description = "Of a frozen analysis instead of the library.")
    private int snapshot;

    ReportCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        OutFile file = new OutFile(out);
        if (!file.endsWith(".docx") && !file.endsWith(".pdf")) {
            throw new Refusal("A report is written as .docx or .pdf. Name the file so.");
        }
        try (Library open = library.open()) {
            Analysis analysis = snapshot > 0
                    ? new SnapshotStore(open.database()).analysis(snapshot)
                    : new AnalysisMaker(open.database()).leaving(sample.request());
            Publication report = ReportMaker.make(analysis);
            ReleaseGate gate = ReleaseGate.ofLibrary(open.database());
            file.write(stream -> {
                if (file.endsWith(".docx")) {
                    WordWriter.write(report, gate, stream);
                } else {
                    PdfWriter.write(report, gate, stream);
                }
            });
            workbench
                    .terminal()
                    .note("Report of " + analysis.sample().size() + " reviews written to " + out
                            + ". What is marked 'For the analyst to write' is yours.");
        }
        return 0;
    }
}
