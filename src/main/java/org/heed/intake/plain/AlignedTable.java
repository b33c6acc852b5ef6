package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;

/// Tables typed in columns of equal places: every line leaves the same gutters free. Where a blank line or a rule
/// stands between rows, a row may take several lines; else a row begins where its first column has words.
final class AlignedTable {

    private static final int FEWEST_LINES = 3;
    /// One space stands between words, two behind a full stop; three between columns, or two in many lines.
    private static final int NARROWEST_GUTTER = 2;
    /// A column that is mostly empty is an indent.
    private static final double FEWEST_FILLED = 0.3;

    private static final Pattern RULE = Pattern.compile("^[\\h]*[-=_]{3,}[-=_\\h]*$");
    private static final Pattern WIDE_GAP = Pattern.compile("\\S\\h{2,}\\S");
    /// A number, a letter, a bullet, or a label that counts: "REC 4:", "R3/GP".
    private static final Pattern ITEM = Pattern.compile("\\(?(?:\\d[\\d.]*|[a-zA-Z]|[ivxIVX]{1,5})[.):]?|[•●▪*–-]"
            + "|\\(?\\p{Lu}[\\p{L}.]{0,14}[ #/-]{0,2}\\d{1,3}(?:[./]\\w{1,5})?[.):]?");

    private AlignedTable() {}

    static TextTable at(List<String> lines, int from) {
        if (lines.get(from).isBlank() || !WIDE_GAP.matcher(lines.get(from)).find()) {
            return TextTable.NONE;
        }
        int end = end(lines, from);
        List<String> part = lines.subList(from, end).stream()
                .map(line -> line.replace("\t", "    "))
                .toList();
        List<String> full = part.stream().filter(AlignedTable::hasWords).toList();
        BitSet used = new BitSet();
        full.forEach(line -> use(used, line));
        List<Integer> starts = columns(used);
        if (full.size() < FEWEST_LINES || starts.size() < 2 || isList(full, starts) || !isFilled(full, starts)) {
            return TextTable.NONE;
        }
        return new TextTable(grid(part, starts), end - from);
    }

    /// The table goes on as long as lines, single blank lines between them, leave a gutter free.
    private static int end(List<String> lines, int from) {
        BitSet used = new BitSet();
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                if (i + 1 < lines.size() && lines.get(i + 1).isBlank()) {
                    return end;
                }
                continue;
            }
            if (hasWords(line)) {
                use(used, line.replace("\t", "    "));
            }
            if (LineCues.isContentsEntry(line) || columns(used).size() < 2) {
                return end;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean hasWords(String line) {
        return !line.isBlank() && !RULE.matcher(line).matches();
    }

    private static void use(BitSet used, String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                used.set(i);
            }
        }
    }

    /// Where the columns begin: behind every gutter that all lines leave free.
    private static List<Integer> columns(BitSet used) {
        List<Integer> starts = new ArrayList<>();
        int at = used.nextSetBit(0);
        int gutter = NARROWEST_GUTTER;
        while (at >= 0) {
            if (gutter >= NARROWEST_GUTTER) {
                starts.add(at);
            }
            int free = used.nextClearBit(at);
            at = used.nextSetBit(free);
            gutter = at - free;
        }
        return starts;
    }

    /// Numbers or bullets and their words are a list and no table.
    private static boolean isList(List<String> full, List<Integer> starts) {
        return starts.size() == 2
                && full.stream()
                        .map(line -> piece(line, starts, 0))
                        .allMatch(
                                first -> first.isEmpty() || ITEM.matcher(first).matches());
    }

    private static boolean isFilled(List<String> full, List<Integer> starts) {
        for (int column = 0; column < starts.size(); column++) {
            int here = column;
            long filled = full.stream()
                    .filter(line -> !piece(line, starts, here).isEmpty())
                    .count();
            if (filled < Math.max(2, full.size() * FEWEST_FILLED)) {
                return false;
            }
        }
        return true;
    }

    private static String piece(String line, List<Integer> starts, int column) {
        int from = Math.min(starts.get(column), line.length());
        int to = column + 1 < starts.size() ? Math.min(starts.get(column + 1), line.length()) : line.length();
        return line.substring(column == 0 ? 0 : from, to).strip();
    }

    private static Grid grid(List<String> part, List<Integer> starts) {
        long gaps = part.stream().filter(line -> !hasWords(line)).count();
        boolean spaced = gaps > 1;
        List<List<List<String>>> rows = new ArrayList<>();
        boolean open = false;
        for (String line : part) {
            if (!hasWords(line)) {
                open = false;
                continue;
            }
            boolean begins = spaced ? !open : !open || !piece(line, starts, 0).isEmpty();
            if (begins) {
                rows.add(new ArrayList<>());
                starts.forEach(start -> rows.getLast().add(new ArrayList<>()));
            }
            for (int column = 0; column < starts.size(); column++) {
                String piece = piece(line, starts, column);
                if (!piece.isEmpty()) {
                    rows.getLast().get(column).add(piece);
                }
            }
            open = true;
        }
        boolean headed = gaps > 0 && part.size() > 1 && !hasWords(part.get(headLines(part)));
        return laid(rows, headed);
    }

    private static int headLines(List<String> part) {
        int head = 0;
        while (head < part.size() - 1 && hasWords(part.get(head))) {
            head++;
        }
        return head;
    }

    private static Grid laid(List<List<List<String>>> rows, boolean headed) {
        List<List<Cell>> grid = new ArrayList<>();
        for (List<List<String>> row : rows) {
            boolean header = headed && grid.isEmpty();
            grid.add(row.stream()
                    .map(lines -> String.join("\n", lines))
                    .map(text -> new Cell(
                            text.isEmpty() ? List.<Paragraph>of() : List.of(Paragraph.plain(text)), header, false))
                    .toList());
        }
        return new Grid(List.copyOf(grid));
    }
}
