package org.heed.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.anonymisation.release.ReleaseGate;

/// Writes rows as comma-separated values (RFC 4180) in UTF-8, in which no cell runs as a formula.
public final class CsvWriter {

    private CsvWriter() {}

    public static void write(Sheet sheet, ReleaseGate gate, OutputStream to) throws IOException {
        Showing.show(sheet, gate);
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(line(sheet.headings(), sheet.columns()));
        for (List<String> row : sheet.rows()) {
            out.write(line(row, sheet.columns()));
        }
        out.flush();
    }

    private static String line(List<String> cells, List<Column> columns) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> quoted(Sheet.harmless(cells.get(i), columns.get(i))))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
