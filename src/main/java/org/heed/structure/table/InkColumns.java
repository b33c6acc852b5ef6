package org.heed.structure.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heed.review.Box;
import org.heed.review.Word;
import org.heed.structure.line.Line;

/// The stretches of a page's width that hold ink over a number of lines, with the empty gutters between them.
final class InkColumns {

    /// A gutter narrower than this (points) is none.
    private static final double GUTTER = 2;
    /// A word that begins as near as this (points) to a column's left edge begins in that column, however
    /// narrow the gutter.
    private static final double SAME_EDGE = 1.5;
    /// White space narrower than this part of the type size does not part a line.
    private static final double WORD_SPACE = 0.62;

    private final List<Box> stretches;

    private InkColumns(List<Box> stretches) {
        this.stretches = stretches;
    }

    public static InkColumns of(Line line) {
        return new InkColumns(List.of()).with(line);
    }

    public static InkColumns of(List<Box> stretches) {
        return new InkColumns(stretches);
    }

    public InkColumns with(Line line) {
        List<Box> all = new ArrayList<>(stretches);
        int from = 0;
        for (int i = 0; i < line.words().size(); i++) {
            if (i + 1 == line.words().size() || partsAfter(line, i)) {
                all.add(line.words().get(from).box().with(line.words().get(i).box()));
                from = i + 1;
            }
        }
        all.sort(Comparator.comparingDouble(Box::left));
        List<Box> merged = new ArrayList<>();
        for (Box box : all) {
            if (merged.isEmpty() || box.left() - merged.getLast().right() >= GUTTER) {
                merged.add(box);
            } else {
                merged.set(merged.size() - 1, merged.getLast().with(box));
            }
        }
        return new InkColumns(merged);
    }

    private boolean partsAfter(Line line, int index) {
        double gap = line.gapAfter(index);
        double next = line.words().get(index + 1).box().left();
        return gap >= line.size() * WORD_SPACE
                || (gap >= GUTTER
                        && stretches.stream().skip(1).anyMatch(column -> Math.abs(column.left() - next) <= SAME_EDGE));
    }

    public int count() {
        return stretches.size();
    }

    public List<Box> stretches() {
        return stretches;
    }

    /// The edges of the columns: gutters are cut in the middle.
    public List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        edges.add(stretches.getFirst().left());
        for (int i = 1; i < stretches.size(); i++) {
            edges.add((stretches.get(i - 1).right() + stretches.get(i).left()) / 2);
        }
        edges.add(stretches.getLast().right());
        return edges;
    }

    /// The column that a word stands in.
    public static int column(List<Double> edges, Word word) {
        double middle = (word.box().left() + word.box().right()) / 2;
        int column = 0;
        while (column + 2 < edges.size() && middle > edges.get(column + 1)) {
            column++;
        }
        return column;
    }
}
