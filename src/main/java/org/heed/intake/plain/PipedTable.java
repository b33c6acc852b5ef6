package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;

/// Tables drawn with bars: Markdown, and frames of `+---+` or of line-drawing characters. Where rules stand
/// between rows, a row may take several lines; else each line is a row.
final class PipedTable {

    private static final Pattern ROW = Pattern.compile("^\\h*\\|.*\\|\\h*$");
    private static final Pattern OPEN_ROW = Pattern.compile("^[^|]*[^|\\s][^|]*\\|.*");
    private static final Pattern RULE = Pattern.compile("^\\h*[|+]?[-=:+|\\h]*[-=]{2,}[-=:+|\\h]*$");
    private static final int FEWEST_LINES = 2;
    /// Names of bodies are shorter, sentences longer.
    private static final int LONGEST_OF_A_LIST = 100;
    /// Stands between the things listed in one cell until they become its paragraphs; no text holds it.
    private static final String LIST_END = "\u0000";

    private PipedTable() {}

    static TextTable at(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && isPart(lines, end, from)) {
            end++;
        }
        List<String> part =
                lines.subList(from, end).stream().map(PipedTable::plain).toList();
        boolean anyRow = part.stream().anyMatch(line -> isRow(line) && !isRule(line));
        if (part.size() < FEWEST_LINES
                || !anyRow
                || !(part.getFirst().contains("|") || part.getFirst().contains("+"))) {
            return TextTable.NONE;
        }
        return new TextTable(grid(part), end - from);
    }

    private static boolean isPart(List<String> lines, int i, int from) {
        String line = plain(lines.get(i));
        if (ROW.matcher(line).matches() || (isRule(line) && (line.contains("|") || line.contains("+")))) {
            return true;
        }
        boolean ruled = from + 1 < lines.size()
                && isRule(plain(lines.get(from + 1)))
                && plain(lines.get(from + 1)).contains("|");
        return ruled && OPEN_ROW.matcher(line).matches();
    }

    private static boolean isRow(String line) {
        return line.contains("|");
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /// Line-drawing characters as their ASCII likeness.
    private static String plain(String line) {
        return line.replaceAll("[│┃║]", "|")
                .replaceAll("[─━═]", "-")
                .replaceAll("[\\u250C-\\u254B\\u2552-\\u256C]", "+");
    }

    private static Grid grid(List<String> part) {
        int firstRow = isRule(part.getFirst()) ? 1 : 0;
        List<String> inner = part.subList(firstRow, part.size());
        long rules = inner.stream().filter(PipedTable::isRule).count() - (isRule(inner.getLast()) ? 1 : 0);
        boolean headed =
                inner.size() > 1 && rules > 0 && isRule(inner.get(Math.min(headLines(inner), inner.size() - 1)));
        boolean ruled = rules > 1 || (rules == 1 && headLines(inner) > 1);
        List<List<List<String>>> rows = new ArrayList<>();
        boolean open = false;
        for (String line : inner) {
            if (isRule(line)) {
                open = false;
                continue;
            }
            if (!open) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(fitted(cells(line), headed ? columns(rows) : Integer.MAX_VALUE));
            open = ruled;
        }
        return laid(rows, headed);
    }

    private static int columns(List<List<List<String>>> rows) {
        return rows.size() > 1 ? rows.getFirst().getFirst().size() : Integer.MAX_VALUE;
    }

    /// Bars typed inside cells make more cells than the header names. Short ones at the end list several things
    /// in the last column; a long one belongs to the words before it.
    private static List<String> fitted(List<String> cells, int columns) {
        List<String> fitted = new ArrayList<>(cells);
        while (fitted.size() > columns && columns > 1) {
            boolean isList = fitted.subList(columns - 1, fitted.size()).stream()
                    .allMatch(cell -> cell.length() <= LONGEST_OF_A_LIST);
            int at = isList ? columns - 1 : columns - 2;
            String glue = isList ? LIST_END : " | ";
            fitted.set(at, fitted.get(at) + glue + fitted.remove(at + 1));
        }
        return fitted;
    }

    private static int headLines(List<String> inner) {
        int head = 0;
        while (head < inner.size() && !isRule(inner.get(head))) {
            head++;
        }
        return head;
    }

    private static Grid laid(List<List<List<String>>> rows, boolean headed) {
        int width =
                rows.stream().flatMap(List::stream).mapToInt(List::size).max().orElse(0);
        List<List<Cell>> grid = new ArrayList<>();
        for (List<List<String>> lines : rows) {
            List<Cell> row = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                row.add(cell(lines, column, headed && grid.isEmpty()));
            }
            grid.add(row);
        }
        return new Grid(List.copyOf(grid));
    }

    private static Cell cell(List<List<String>> lines, int column, boolean header) {
        List<String> words = lines.stream()
                .filter(line -> column < line.size() && !line.get(column).isEmpty())
                .map(line -> line.get(column))
                .toList();
        List<Paragraph> paragraphs = Stream.of(String.join("\n", words).split(LIST_END))
                .filter(text -> !text.isBlank())
                .map(Paragraph::plain)
                .toList();
        return new Cell(paragraphs, header, false);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip()
                    .replace("\\|", "|")
                    .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
                    .replaceAll("(?i)<br\\s*/?>", "\n"));
        }
        return cells;
    }
}
