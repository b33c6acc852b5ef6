package org.heed.cli.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.ReportSheets;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.CsvWriter;
import org.heed.publication.WorkbookWriter;
import org.heed.text.Refusal;

/// A file that is written whole or not at all.
record OutFile(Path path) {

    /// Something that writes.
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    boolean endsWith(String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// All tables of an analysis as a workbook, or their figures as one list.
    void writeTables(Analysis analysis, ReleaseGate gate) {
        if (endsWith(".xlsx")) {
            write(stream -> WorkbookWriter.write(ReportSheets.of(analysis), gate, stream));
        } else if (endsWith(".csv")) {
            write(stream -> CsvWriter.write(ReportSheets.figures(analysis), gate, stream));
        } else {
            throw new Refusal("Tables are written as .xlsx or .csv. Name the file so.");
        }
    }

    void write(Writing writing) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(folder, ".heed-", ".tmp");
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                writing.to(stream);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("The file " + path + " could not be written. Check that its folder is there, that there"
                    + " is room and that you may write there.");
        }
    }
}
