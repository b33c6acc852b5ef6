package org.heed.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of plain text: every column as wide as its widest cell, save the widest column, which gives way so that
/// a line fits the terminal and wraps inside its column.
public final class Columns {

    private static final String GAP = "  ";
    /// A wrapped column narrower than this cannot be read.
    private static final int NARROWEST = 16;

    private final List<List<String>> rows = new ArrayList<>();

    public Columns(String... headings) {
        row(headings);
    }

    public void row(String... cells) {
        rows.add(Arrays.stream(cells).map(Lines::printable).toList());
    }

    public void print(Terminal terminal) {
        int[] widths = widths(terminal.width());
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            int height = 0;
            for (int i = 0; i < row.size(); i++) {
                cells.add(Lines.wrap(row.get(i), widths[i]));
                height = Math.max(height, cells.getLast().size());
            }
            for (int line = 0; line < height; line++) {
                terminal.out().println(line(cells, widths, line));
            }
        }
    }

    private static String line(List<List<String>> cells, int[] widths, int line) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String words = line < cells.get(i).size() ? cells.get(i).get(line) : "";
            printed.append(i == 0 ? "" : GAP).append(Lines.padded(words, widths[i]));
        }
        return printed.toString().stripTrailing();
    }

    private int[] widths(int available) {
        int[] widths = new int[rows.getFirst().size()];
        int widest = 0;
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
                widest = widths[i] > widths[widest] ? i : widest;
            }
        }
        int tooMuch = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
        widths[widest] = Math.max(NARROWEST, Math.min(widths[widest], widths[widest] - tooMuch));
        return widths;
    }
}
