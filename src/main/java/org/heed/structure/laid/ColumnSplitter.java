package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heed.review.Word;
import org.heed.structure.line.Line;

/// Puts text set in two columns into the order it is read: within a band of lines that keep a gutter in the
/// middle free, the whole left column and then the right. Lines that cross the gutter end a band.
final class ColumnSplitter {

    /// The gutter stands in the middle part of the text's width.
    private static final double LEFTMOST_GUTTER = 0.38;
    private static final double RIGHTMOST_GUTTER = 0.62;
    /// A gutter is at least this wide, in points.
    private static final double GUTTER = 8;
    /// Each column holds this many lines at least.
    private static final int FEWEST_LINES = 2;
    /// Half of a column's lines fill this part of its width: it is prose and not a table's cells.
    private static final double FILLED = 0.7;
    /// Left edges nearer than this, in points, are one.
    private static final double SAME_EDGE = 3;
    private static final double WIDER_THAN_SPACE = 1.5;
    /// This part of a column's lines begins at its two commonest edges.
    private static final double AT_EDGES = 0.6;

    private ColumnSplitter() {}

    /// Lines that follow one another; `narrow` for one column of several.
    record Stretch(List<Line> lines, boolean narrow) {}

    /// The lines in reading order.
    static List<Stretch> stretches(List<Line> lines) {
        List<Stretch> result = new ArrayList<>();
        if (lines.isEmpty()) {
            return result;
        }
        double left =
                lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        int at = 0;
        while (at < lines.size()) {
            Optional<Band> band = band(lines, at, left, right);
            if (band.isPresent()) {
                band.get().addTo(result);
                at = band.get().to;
            } else {
                single(result, lines.get(at));
                at++;
            }
        }
        return result;
    }

    private static void single(List<Stretch> result, Line line) {
        if (result.isEmpty() || result.getLast().narrow()) {
            result.add(new Stretch(new ArrayList<>(), false));
        }
        result.getLast().lines().add(line);
    }

    /// The longest band of prose that begins at line `from`.
    private static Optional<Band> band(List<Line> lines, int from, double left, double right) {
        return runs(lines.get(from)).stream()
                .flatMap(run ->
                        Stream.of(run.box().left() - GUTTER / 2, run.box().right() + GUTTER / 2))
                .filter(gutter -> gutter >= left + LEFTMOST_GUTTER * (right - left))
                .filter(gutter -> gutter <= left + RIGHTMOST_GUTTER * (right - left))
                .map(gutter -> Band.grow(lines, from, gutter))
                .filter(band -> band.isProse(left, right))
                .max(Comparator.comparingInt(Band::to));
    }

    private static List<Line> runs(Line line) {
        return line.runs(GUTTER);
    }

    /// Lines `from` to `to` that keep `gutter` free.
    private record Band(int from, int to, List<Line> leftLines, List<Line> rightLines) {

        static Band grow(List<Line> lines, int from, double gutter) {
            List<Line> leftLines = new ArrayList<>();
            List<Line> rightLines = new ArrayList<>();
            int to = from;
            while (to < lines.size()) {
                List<Line> parts = runs(lines.get(to));
                boolean crossed = parts.stream()
                        .anyMatch(run ->
                                run.box().left() < gutter - 2 && run.box().right() > gutter + 2);
                if (crossed) {
                    break;
                }
                List<Line> before = parts.stream()
                        .filter(run -> run.box().right() <= gutter + 2)
                        .toList();
                List<Line> after = parts.stream()
                        .filter(run -> run.box().right() > gutter + 2)
                        .toList();
                add(leftLines, before);
                add(rightLines, after);
                to++;
            }
            return new Band(from, to, leftLines, rightLines).endedByHeading(lines);
        }

        /// A bold line on the left with nothing to its right from there on is the heading of what follows the
        /// band.
        private Band endedByHeading(List<Line> lines) {
            for (int i = from + 1; i < to; i++) {
                double top = lines.get(i).box().top();
                boolean heading = lines.get(i).bold() && leftLines.contains(lines.get(i));
                if (heading && rightLines.stream().noneMatch(line -> line.box().bottom() > top)) {
                    List<Line> above = new ArrayList<>();
                    leftLines.stream().filter(line -> line.box().top() < top).forEach(above::add);
                    return new Band(from, i, above, rightLines);
                }
            }
            return this;
        }

        private static void add(List<Line> column, List<Line> runs) {
            if (!runs.isEmpty()) {
                List<Word> words = new ArrayList<>();
                List<Word> raised = new ArrayList<>();
                for (Line run : runs) {
                    words.addAll(run.words());
                    raised.addAll(run.raised());
                }
                column.add(Line.of(runs.getFirst().page(), words, raised));
            }
        }

        boolean isProse(double left, double right) {
            double columnWidth = (right - left) * 0.42;
            return isColumn(leftLines, columnWidth)
                    && isColumn(rightLines, columnWidth)
                    && startsLevel()
                    && isSetApart();
        }

        private static boolean isColumn(List<Line> column, double columnWidth) {
            long full = column.stream()
                    .filter(line -> line.box().width() >= columnWidth * FILLED)
                    .count();
            return column.size() >= FEWEST_LINES && full * 2 >= column.size() && sharesEdge(column);
        }

        /// Lines of a column begin at its edge or at one indent; what stands right of the wide spaces of justified
        /// text begins anywhere.
        private static boolean sharesEdge(List<Line> column) {
            Map<Long, Integer> edges = new HashMap<>();
            column.forEach(line -> edges.merge(Math.round(line.box().left() / SAME_EDGE), 1, Integer::sum));
            int shared = edges.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(2)
                    .mapToInt(Integer::intValue)
                    .sum();
            return column.size() > 2 ? shared >= column.size() * AT_EDGES : edges.size() == 1;
        }

        /// The gutter is wider than the spaces between the words of justified text, which make rivers.
        private boolean isSetApart() {
            double gutter = rightLines.stream()
                            .mapToDouble(line -> line.box().left())
                            .min()
                            .orElse(0)
                    - leftLines.stream()
                            .mapToDouble(line -> line.box().right())
                            .max()
                            .orElse(0);
            double space = Stream.concat(leftLines.stream(), rightLines.stream())
                    .flatMapToDouble(
                            line -> IntStream.range(0, line.words().size() - 1).mapToDouble(line::gapAfter))
                    .average()
                    .orElse(0);
            return gutter >= space * WIDER_THAN_SPACE;
        }

        /// True when both columns begin within a few lines of each other, as set columns do.
        private boolean startsLevel() {
            double apart = Math.abs(leftLines.getFirst().box().top()
                    - rightLines.getFirst().box().top());
            return apart <= leftLines.getFirst().size() * 4;
        }

        void addTo(List<Stretch> result) {
            result.add(new Stretch(leftLines, true));
            result.add(new Stretch(rightLines, true));
        }
    }
}
