package org.heed.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.publication.CsvWriter;
import org.heed.publication.WorkbookWriter;

/// The forms in which ledgers are taken away. A cell that a spreadsheet would run as a formula gets an apostrophe
/// before it: the words of a report come from outside.
public enum LedgerExport {
    /// Comma-separated values (RFC 4180) in UTF-8, a row for each recommendation.
    CSV {
        @Override
        public void write(List<Findings> reviews, ReleaseGate gate, OutputStream to) throws IOException {
            CsvWriter.write(LedgerSheet.of(reviews), gate, to);
        }
    },
    /// An array of readings by the contract of docs/reference/json.md.
    JSON {
        @Override
        public void write(List<Findings> reviews, ReleaseGate gate, OutputStream to) throws IOException {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            String before = "[\n";
            for (Findings review : reviews) {
                out.write(before);
                StringWriter json = new StringWriter();
                ReadingJson.write(review, json);
                // A line end that JSON escapes would stand before the next word like a letter.
                gate.passed(
                        new Leaving("review " + review.name(), json.toString().replace("\\n", "\n")));
                out.write(json.toString());
                before = ",\n";
            }
            out.write(reviews.isEmpty() ? "[]\n" : "]\n");
            out.flush();
        }
    },
    /// An Excel workbook with the rows of the CSV.
    XLSX {
        @Override
        public void write(List<Findings> reviews, ReleaseGate gate, OutputStream to) throws IOException {
            WorkbookWriter.write(List.of(LedgerSheet.of(reviews)), gate, to);
        }
    };

    public abstract void write(List<Findings> reviews, ReleaseGate gate, OutputStream to) throws IOException;
}
