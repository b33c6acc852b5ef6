package org.heed.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Comma-separated values (RFC 4180), or values with semicolons or tabs between, in UTF-8 or as old spreadsheets
/// write them.
final class SeparatedValues {

    private static final char QUOTE = '"';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;

    private SeparatedValues(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static CellGrid read(byte[] file) {
        String text = SheetText.decoded(file);
        SeparatedValues values = new SeparatedValues(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        values.read();
        return new CellGrid(
                "",
                values.rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                        .toList());
    }

    /// Takes away the apostrophe that is put before a cell which a spreadsheet would otherwise run as a formula.
    static String unescaped(String cell) {
        boolean isGuarded = cell.length() > 1 && cell.charAt(0) == '\'';
        String rest = isGuarded ? cell.substring(1) : "";
        return isGuarded && rest.matches("(?s)\\s*[=+\\-@].*|[\\t\\r\\n].*") ? rest : cell;
    }

    /// The one that the first line has most of; a comma where it has none.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        (Character each) -> first.chars().filter(c -> c == each).count()))
                .filter(each -> first.indexOf(each) >= 0)
                .orElse(',');
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuoted) {
                i += quoted(i);
            } else if (c == QUOTE && cell.isEmpty()) {
                isQuoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    /// Takes a character inside quotes; says how many more it took.
    private int quoted(int at) {
        char c = text.charAt(at);
        if (c != QUOTE) {
            cell.append(c);
            return 0;
        }
        boolean isDoubled = at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
        if (isDoubled) {
            cell.append(QUOTE);
            return 1;
        }
        isQuoted = false;
        return 0;
    }

    private void endCell() {
        row.add(unescaped(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
