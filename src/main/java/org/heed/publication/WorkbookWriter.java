package org.heed.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heed.anonymisation.release.ReleaseGate;

/// Writes an Excel workbook: a sheet for each set of rows, headings frozen in bold, figures as figures. It tells
/// no time, so the same rows give the same bytes.
public final class WorkbookWriter {

    /// Excel's own limit; longer words are cut there and are whole in the other forms.
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = " [cut: too long for a cell]";
    private static final double COLUMN_WIDTH = 18;
    private static final double WORDS_WIDTH = 80;
    /// Excel's own limit.
    private static final int LONGEST_NAME = 31;

    private WorkbookWriter() {}

    public static void write(List<Sheet> sheets, ReleaseGate gate, OutputStream to) throws IOException {
        sheets.forEach(sheet -> Showing.show(sheet, gate));
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(dated, "Heed", null)) {
            Set<String> names = new HashSet<>();
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(name(sheet.name(), names)), sheet);
            }
            workbook.finish();
        }
        UndatedArchive.write(dated.toByteArray(), to);
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        cells(worksheet, 0, sheet.headings(), sheet.columns());
        for (int row = 0; row < sheet.rows().size(); row++) {
            cells(worksheet, row + 1, sheet.rows().get(row), sheet.columns());
        }
        for (int column = 0; column < sheet.columns().size(); column++) {
            boolean isProse = sheet.columns().get(column).kind() == Column.Kind.PROSE;
            worksheet.width(column, isProse ? WORDS_WIDTH : COLUMN_WIDTH);
            worksheet.style(0, column).bold().set();
        }
        worksheet.freezePane(0, 1);
    }

    private static void cells(Worksheet worksheet, int row, List<String> words, List<Column> columns) {
        for (int column = 0; column < words.size(); column++) {
            String cell = words.get(column);
            if (Sheet.isFigure(cell, columns.get(column))) {
                worksheet.value(row, column, Double.parseDouble(cell));
            } else {
                worksheet.value(row, column, fitting(Sheet.harmless(cell, columns.get(column))));
            }
        }
    }

    private static String fitting(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL - CUT.length()) + CUT : cell;
    }

    /// Excel refuses some signs in the name of a sheet, long names, and two of one name whatever their case.
    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        String fitting = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String free = fitting;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String tail = " " + number;
            free = fitting.substring(0, Math.min(fitting.length(), LONGEST_NAME - tail.length())) + tail;
        }
        return free;
    }
}
