package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Grid;
import org.w3c.dom.Element;

/// A table of a document as a grid. Word stores merged cells as spans across and as continued cells downwards.
final class TableWalk {

    private static final Cell EMPTY = new Cell(List.of(), false, false);
    /// Word itself stops at 63 columns.
    private static final int WIDEST = 63;

    private final BodyWalk walk;

    TableWalk(BodyWalk walk) {
        this.walk = walk;
    }

    Grid grid(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : within(table, "tr")) {
            boolean deleted = Markup.at(row, "trPr", "del").isPresent();
            if (!deleted) {
                rows.add(row(row));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> pad(row, width));
        return new Grid(rows.stream().map(List::copyOf).toList());
    }

    private List<Cell> row(Element row) {
        List<Cell> cells = new ArrayList<>();
        boolean header = Markup.child(row, "trPr")
                .flatMap(found -> Markup.toggle(found, "tblHeader"))
                .orElse(false);
        pad(cells, count(Markup.value(row, "trPr", "gridBefore"), 0));
        for (Element cell : within(row, "tc")) {
            boolean continued = isContinued(cell, "vMerge") || isContinued(cell, "hMerge");
            cells.add(continued ? Cell.COVERED : new Cell(BodyWalk.paragraphs(walk.blocks(cell)), header, false));
            int span = count(Markup.value(cell, "tcPr", "gridSpan"), 1);
            for (int i = 1; i < span; i++) {
                cells.add(Cell.COVERED);
            }
        }
        pad(cells, cells.size() + count(Markup.value(row, "trPr", "gridAfter"), 0));
        return cells;
    }

    /// Rows and cells may stand in content controls or marks of insertion.
    private static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Markup.children(parent)) {
            switch (Markup.name(child)) {
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> found.addAll(within(child, name));
                default -> {
                    if (Markup.is(child, name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isContinued(Element cell, String kind) {
        Optional<Element> merge = Markup.at(cell, "tcPr", kind);
        return merge.isPresent() && !Markup.attribute(merge.get(), "val").equals("restart");
    }

    private static int count(String written, int otherwise) {
        return Math.clamp(Markup.number(written, otherwise), 0, WIDEST);
    }

    private static void pad(List<Cell> row, int width) {
        while (row.size() < width) {
            row.add(EMPTY);
        }
    }
}
