package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.List;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.line.Line;

/// Puts the lines of one column together into paragraphs.
final class ParagraphBuilder {

    /// Without enough lines to tell, lines step by this part of the type size.
    private static final double USUAL_LEADING = 1.2;
    /// Steps above this part of the type size lie between paragraphs and say nothing of the leading.
    private static final double WIDEST_LEADING = 2.2;
    /// So many lines of one left edge, most of them nearly as long as the longest, show their own right edge.
    private static final int FILLED_BLOCK = 4;

    /// Type sizes nearer than this part are one.
    private static final double SAME_SIZE = 0.03;

    private final List<Line> lines;
    private final double leading;
    private final double right;

    /// `lines` are those of one column; `documentLeading` is the usual step, as a part of the type size, or 0 when
    /// unknown; `right` is the column's right edge in points.
    ParagraphBuilder(List<Line> lines, double documentLeading, double right) {
        this.lines = lines;
        this.leading = leading(lines, documentLeading);
        this.right = right;
    }

    List<ParagraphDraft> paragraphs() {
        List<ParagraphDraft> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!current.isEmpty()
                    && ParagraphBreaks.begins(
                            new ParagraphDraft(List.copyOf(current), rightAt(i - 1), leading), line)) {
                paragraphs.add(new ParagraphDraft(List.copyOf(current), right, leading));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(new ParagraphDraft(List.copyOf(current), right, leading));
        }
        return paragraphs;
    }

    /// The right edge that holds at line `index`: that of its filled block, else that of the column.
    private double rightAt(int index) {
        int from = index;
        int to = index + 1;
        while (from > 0 && sameBlock(lines.get(from - 1), lines.get(from))) {
            from--;
        }
        while (to < lines.size() && sameBlock(lines.get(to - 1), lines.get(to))) {
            to++;
        }
        List<Line> block = lines.subList(from, to);
        double edge =
                block.stream().mapToDouble(line -> line.box().right()).max().orElse(right);
        long filled = block.stream()
                .filter(line -> line.box().right() >= edge - line.size() * 5)
                .count();
        return block.size() >= FILLED_BLOCK && filled * 10 >= block.size() * 7L ? edge : right;
    }

    private boolean sameBlock(Line above, Line below) {
        return Math.abs(above.box().left() - below.box().left()) < 2
                && below.box().bottom() - above.box().bottom() <= leading * above.size() * ParagraphBreaks.WIDER;
    }

    private static double leading(List<Line> lines, double documentLeading) {
        List<Double> steps = steps(lines);
        if (steps.size() < 3) {
            return documentLeading > 0 ? documentLeading : USUAL_LEADING;
        }
        return steps.get(steps.size() / 5);
    }

    /// Where the lines of the usual type size end: a heading may reach further than its text.
    static double right(List<Line> lines) {
        double[] sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        return lines.stream()
                .filter(line -> Math.abs(line.size() - usual) <= usual * SAME_SIZE)
                .mapToDouble(line -> line.box().right())
                .max()
                .orElse(0);
    }

    /// The steps between successive lines as parts of the type size, smallest first.
    static List<Double> steps(List<Line> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = (lines.get(i).box().bottom() - lines.get(i - 1).box().bottom())
                    / lines.get(i).size();
            if (step > 0 && step < WIDEST_LEADING) {
                steps.add(step);
            }
        }
        steps.sort(Double::compare);
        return steps;
    }
}
