package org.heed.publication;

import java.util.List;

/// Rows to take away as a CSV file or as one sheet of a workbook. An empty cell means not recorded.
public record Sheet(String name, List<Column> columns, List<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Sheet of(String name, List<String> headings, List<List<String>> rows) {
        return new Sheet(name, headings.stream().map(Column::words).toList(), rows);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /// A cell that a spreadsheet would run as a formula gets an apostrophe before it: words of a report come from
    /// outside. Figures below zero are no formulas.
    static String harmless(String cell, Column column) {
        String start = cell.stripLeading();
        boolean runs = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0 && !isFigure(cell, column);
        boolean tabbed = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return runs || tabbed ? "'" + cell : cell;
    }

    static boolean isFigure(String cell, Column column) {
        return column.kind() == Column.Kind.FIGURES && cell.matches("-?\\d{1,15}(\\.\\d{1,10})?");
    }
}
