package org.heed.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The forms in which ledgers are taken away. A cell that a spreadsheet would run as a formula gets an apostrophe
/// before it: the words of a report come from outside.
public enum LedgerExport {
    /// Comma-separated values (RFC 4180) in UTF-8, a row for each recommendation.
    CSV {
        @Override
        public void write(List<Findings> reviews, OutputStream to) throws IOException {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            for (List<String> row : LedgerSheet.rows(reviews)) {
                out.write(row.stream().map(LedgerExport::quoted).collect(Collectors.joining(",")));
                out.write("\r\n");
            }
            out.flush();
        }
    },
    /// An array of readings by the contract of docs/reference/json.md.
    JSON {
        @Override
        public void write(List<Findings> reviews, OutputStream to) throws IOException {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            String before = "[\n";
            for (Findings review : reviews) {
                out.write(before);
                ReadingJson.write(review, out);
                before = ",\n";
            }
            out.write(reviews.isEmpty() ? "[]\n" : "]\n");
            out.flush();
        }
    },
    /// An Excel workbook with the rows of the CSV.
    XLSX {
        @Override
        public void write(List<Findings> reviews, OutputStream to) throws IOException {
            ByteArrayOutputStream dated = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(dated, "Heed", null)) {
                Worksheet sheet = workbook.newWorksheet("Recommendations");
                List<List<String>> rows = LedgerSheet.rows(reviews);
                for (int row = 0; row < rows.size(); row++) {
                    cells(sheet, row, rows.get(row));
                }
                head(sheet, rows.getFirst().size());
                workbook.finish();
            }
            UndatedWorkbook.write(dated.toByteArray(), to);
        }
    };

    /// Excel's own limit; longer words are cut there and are whole in the other forms.
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = " [cut: too long for a cell]";
    private static final double COLUMN_WIDTH = 18;
    private static final double WORDS_WIDTH = 80;

    public abstract void write(List<Findings> reviews, OutputStream to) throws IOException;

    private static void cells(Worksheet sheet, int row, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            String cell = harmless(words.get(column));
            boolean tooLong = cell.length() > LONGEST_CELL;
            sheet.value(row, column, tooLong ? cell.substring(0, LONGEST_CELL - CUT.length()) + CUT : cell);
        }
    }

    private static void head(Worksheet sheet, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.width(column, column == LedgerSheet.WORDS ? WORDS_WIDTH : COLUMN_WIDTH);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static String quoted(String words) {
        String cell = harmless(words);
        return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static String harmless(String words) {
        String start = words.stripLeading();
        boolean runs = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
        boolean tabbed = !words.isEmpty() && "\t\r\n".indexOf(words.charAt(0)) >= 0;
        return runs || tabbed ? "'" + words : words;
    }
}
