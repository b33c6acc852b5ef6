package org.heed.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;
import org.jsoup.nodes.Element;

/// A table of a page laid out as a grid: merged cells stand in their first place and cover the rest.
final class GridTable {

    /// Spans beyond this are mistakes or attacks; browsers stop at 1000 columns too.
    private static final int WIDEST = 1000;
    /// One cell that covers more places than this is a mistake or an attack.
    private static final int MOST_PLACES = 20_000;

    private final Element table;
    private final int depth;
    private final List<Element> rows;

    GridTable(Element table, int depth) {
        this.table = table;
        this.depth = depth;
        this.rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    /// True for a table that only places things on the page.
    boolean isLayout() {
        long cells =
                rows.stream().mapToLong(row -> row.select("> td, > th").size()).sum();
        String role = table.attr("role");
        boolean holdsTables = depth == 1 && cells <= 4 && table.selectFirst("table table") != null;
        return cells <= 1 || role.equals("presentation") || role.equals("none") || holdsTables;
    }

    Grid grid() {
        List<Map<Integer, Cell>> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(new TreeMap<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            place(places.subList(row, rows.size()), rows.get(row));
        }
        int width = places.stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        Cell empty = new Cell(List.of(), false, false);
        List<List<Cell>> grid = new ArrayList<>();
        for (Map<Integer, Cell> row : places) {
            grid.add(IntStream.range(0, width)
                    .mapToObj(column -> row.getOrDefault(column, empty))
                    .toList());
        }
        return new Grid(List.copyOf(grid));
    }

    /// A nested table as paragraphs: one a row, its cells side by side.
    List<Paragraph> asParagraphs(int indent) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element row : rows) {
            String text = row.select("> td, > th").stream()
                    .map(Element::text)
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\t"));
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(text, 0, "", indent, false));
            }
        }
        return paragraphs;
    }

    /// Places the cells of the first of the rows; those that reach down cover places of the rows below.
    private void place(List<Map<Integer, Cell>> places, Element row) {
        boolean head = row.closest("thead") != null;
        int column = 0;
        for (Element cell : row.select("> td, > th")) {
            while (places.getFirst().containsKey(column)) {
                column++;
            }
            int wide = span(cell.attr("colspan"), Math.max(1, WIDEST - column));
            int high = cell.attr("rowspan").equals("0") ? places.size() : span(cell.attr("rowspan"), places.size());
            high = Math.min(high, Math.max(1, MOST_PLACES / wide));
            cover(places.subList(0, high), column, column + wide);
            boolean header = head || cell.normalName().equals("th");
            places.getFirst().put(column, new Cell(new BlockWalk(depth).paragraphs(cell), header, false));
            column += wide;
        }
    }

    private static void cover(List<Map<Integer, Cell>> places, int from, int to) {
        for (Map<Integer, Cell> row : places) {
            for (int column = from; column < to; column++) {
                row.put(column, Cell.COVERED);
            }
        }
    }

    private static int span(String written, int most) {
        int wanted = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 1;
        return Math.clamp(wanted, 1, Math.max(1, most));
    }
}
