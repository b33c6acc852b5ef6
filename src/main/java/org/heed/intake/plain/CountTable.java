package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;

/// Tables of counts whose columns a text has lost: line after line of a label and the same number of figures. A label
/// that
/// runs over two lines is joined; a line without figures between rows names a group of them. The line above the first
/// row
/// is the header when its last words name as many columns as there are figures.
final class CountTable {

    /// One figure at a line's end is a sentence more often than a table.
    private static final int FEWEST_FIGURES = 2;
    private static final int FEWEST_ROWS = 3;
    /// Labels and groups of published tables stay below this; a longer line is prose.
    private static final int LONGEST_LABEL = 75;
    /// A group takes at most so many lines without figures.
    private static final int LONGEST_GROUP = 6;

    private static final String FIGURE = "(?:\\d[\\d,]*(?:\\.\\d+)?%?|-)";
    private static final Pattern ROW = Pattern.compile("^\\h*(\\S.*?)((?:\\h+" + FIGURE + "){2,})\\h*$");
    private static final Pattern SENTENCE = Pattern.compile(".*[.:;?!]\\h*$");
    private static final Pattern OPEN_LABEL =
            Pattern.compile(".*(?:\\b(?:or|and|of|the|to|in|by|for|with|children|a)|[,(/&–-])\\h*$");
    private static final Pattern COLUMN_NAME = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d/%.-]*");

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private final int figures;
    private int counted;
    private int end;

    private CountTable(int figures) {
        this.figures = figures;
    }

    static TextTable at(List<String> lines, int from) {
        if (lines.get(from).isBlank()) {
            return TextTable.NONE;
        }
        int first = firstRow(lines, from);
        if (first < 0) {
            return TextTable.NONE;
        }
        CountTable table = new CountTable(figures(lines.get(first)));
        if (first != from && !table.header(lines.get(from))) {
            return TextTable.NONE;
        }
        table.read(lines, first == from ? from : from + 1);
        return table.counted < FEWEST_ROWS
                ? TextTable.NONE
                : new TextTable(new Grid(List.copyOf(table.rows)), table.end - from);
    }

    /// The first line with figures at or soon after `from`, or -1.
    private static int firstRow(List<String> lines, int from) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen <= LONGEST_GROUP; i++) {
            if (figures(lines.get(i)) >= FEWEST_FIGURES) {
                return i;
            }
            if (SENTENCE.matcher(lines.get(i)).matches()) {
                return -1;
            }
            seen += lines.get(i).isBlank() ? 0 : 1;
        }
        return -1;
    }

    private static int figures(String line) {
        Matcher row = ROW.matcher(line);
        boolean matches = row.matches() && line.strip().length() <= LONGEST_LABEL && hasLetter(row.group(1));
        return matches ? row.group(2).strip().split("\\h+", -1).length : 0;
    }

    private static boolean hasLetter(String label) {
        return label.codePoints().anyMatch(c -> Character.isLetter(c) || c == '+' || c == '-' || c == '>');
    }

    private boolean header(String line) {
        String[] words = line.strip().split("\\h+", -1);
        int names = words.length - figures;
        if (names < 0 || line.strip().length() > LONGEST_LABEL) {
            return false;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(String.join(" ", List.of(words).subList(0, names)), true));
        for (String name : List.of(words).subList(names, words.length)) {
            if (!COLUMN_NAME.matcher(name).matches()) {
                return false;
            }
            cells.add(cell(name, true));
        }
        rows.add(cells);
        return true;
    }

    private void read(List<String> lines, int from) {
        end = from;
        for (int i = from; i < lines.size() && pending.size() <= LONGEST_GROUP; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (figures(lines.get(i)) == figures) {
                row(line);
                end = i + 1;
            } else if (line.length() > LONGEST_LABEL || SENTENCE.matcher(line).matches()) {
                return;
            } else {
                pending.add(line);
            }
        }
    }

    private void row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            return;
        }
        String label = row.group(1).strip();
        while (!pending.isEmpty() && belongs(pending.getLast(), label)) {
            label = pending.removeLast() + "\n" + label;
        }
        pending.forEach(group -> rows.add(banner(group)));
        pending.clear();
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(label, false));
        for (String figure : row.group(2).strip().split("\\h+", -1)) {
            cells.add(cell(figure, false));
        }
        rows.add(cells);
        counted++;
    }

    private static boolean belongs(String above, String label) {
        return Character.isLowerCase(label.codePointAt(0))
                || OPEN_LABEL.matcher(above).matches();
    }

    private List<Cell> banner(String group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(group, false));
        for (int i = 0; i < figures; i++) {
            cells.add(Cell.COVERED);
        }
        return cells;
    }

    private static Cell cell(String words, boolean header) {
        return new Cell(words.isEmpty() ? List.of() : List.of(Paragraph.plain(words)), header, false);
    }
}
