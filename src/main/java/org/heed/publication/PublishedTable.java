package org.heed.publication;

import java.util.List;

/// A table as it is printed: a caption, one row of headings, rows of as many cells, and notes below. The first
/// cell of each row is what the row is about.
public record PublishedTable(String caption, List<Column> columns, List<List<Phrase>> rows, List<String> notes)
        implements Part {

    /// As many rows as stand together on one page, with room for the heading above them.
    private static final int MOST_TOGETHER = 16;

    public PublishedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Phrase> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /// A table without links.
    public static PublishedTable of(String caption, List<Column> columns, List<List<String>> rows) {
        return new PublishedTable(
                caption,
                columns,
                rows.stream().map(row -> row.stream().map(Phrase::of).toList()).toList(),
                List.of());
    }

    public PublishedTable noted(List<String> words) {
        return new PublishedTable(caption, columns, rows, words);
    }

    /// The cells alone, for a file of rows. The words of links stay, their addresses do not.
    public Sheet sheet(String name) {
        return new Sheet(
                name,
                columns,
                rows.stream()
                        .map(row -> row.stream().map(Phrase::words).toList())
                        .toList());
    }

    /// Whether the table is short enough that no page should part it.
    public boolean isKeptTogether() {
        return rows.size() <= MOST_TOGETHER && columns.stream().noneMatch(column -> column.kind() == Column.Kind.PROSE);
    }
}
