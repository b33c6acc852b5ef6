package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.review.Box;
import org.heed.review.Ruling;
import org.heed.review.Word;
import org.heed.structure.line.LineBuilder;
import org.heed.structure.table.RuledTable;

/// Finds the drawn boxes that hold text of their own beside other text: cards in a grid, a coloured panel, the box that
/// names the owner. The shaded cells of a table are none: they touch one another, or hold a word each.
final class FrameFinder {

    /// A page with more upright lines than this is a drawing, not a layout.
    private static final int MOST_LINES = 400;
    /// Ends nearer than this (points) are level with each other.
    private static final double LEVEL = 2;
    /// A rounded corner takes this much (points) off a box's sides.
    private static final double CORNER = 14;
    /// Narrower and lower boxes (points) are marks.
    private static final double SMALLEST = 24;
    /// Boxes nearer than this (points) touch, as the cells of a table do.
    private static final double TOUCH = 5;
    /// Fewer lines are a cell, a button or a badge.
    private static final int FEWEST_LINES = 2;
    /// White space of this part of the type size inside a line parts columns.
    private static final double COLUMN_GAP = 2.5;

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:recommendation|argymhelliad|rec\\.?|action)(?: no\\.?| number)? \\S{1,8}");
    private static final int MOST_OF_LABEL = 4;

    private final int page;
    private final List<Word> words;
    private final List<Box> drawn;

    private FrameFinder(int page, List<Word> words, List<Ruling> rulings) {
        this.page = page;
        this.words = words;
        this.drawn = drawn(rulings);
    }

    /// The frames among the words of a page that stand in no table.
    static List<Frame> find(int page, List<Word> words, List<Ruling> rulings) {
        return rulings.isEmpty() ? List.of() : new FrameFinder(page, words, rulings).frames();
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (Box box : drawn) {
            boolean isTaken = frames.stream().anyMatch(frame -> holds(frame.box(), box));
            if (!isTaken
                    && drawn.stream().filter(other -> touch(box, other)).allMatch(other -> isCallOut(box, other))) {
                List<Word> inside = inside(box);
                if (isLabel(inside) || isApart(box, inside)) {
                    frames.add(new Frame(box, LineBuilder.lines(page, inside)));
                }
            }
        }
        frames.removeIf(frame -> !isOfOneColumn(frame));
        return frames;
    }

    private List<Word> inside(Box box) {
        return words.stream().filter(word -> RuledTable.holds(box, word)).toList();
    }

    /// Two boxes side by side, of which the left holds the label of what stands in the right.
    private boolean isCallOut(Box box, Box other) {
        return isAsHigh(box, other) && isLabel(inside(box.left() < other.left() ? box : other));
    }

    private static boolean isLabel(List<Word> inside) {
        return inside.size() <= MOST_OF_LABEL
                && LABEL.matcher(inside.stream().map(Word::text).collect(Collectors.joining(" ")))
                        .matches();
    }

    /// Something else stands at the same height.
    private boolean isApart(Box box, List<Word> inside) {
        return inside.size() > FEWEST_LINES
                && words.stream()
                        .anyMatch(word -> word.box().bottom() < box.bottom()
                                && word.box().bottom() > box.top()
                                && (word.box().left() >= box.right()
                                        || word.box().right() <= box.left()));
    }

    private static boolean isOfOneColumn(Frame frame) {
        long parted = frame.lines().stream()
                .filter(line -> line.runs(line.size() * COLUMN_GAP).size() > 1)
                .count();
        List<Word> all =
                frame.lines().stream().flatMap(line -> line.words().stream()).toList();
        return (frame.lines().size() >= FEWEST_LINES || isLabel(all))
                && parted * FEWEST_LINES < frame.lines().size();
    }

    /// The boxes that two upright and two level lines make, the largest first.
    private static List<Box> drawn(List<Ruling> rulings) {
        List<Box> level = new ArrayList<>();
        List<Box> upright = new ArrayList<>();
        rulings.forEach(ruling -> (ruling.isHorizontal() ? level : upright).add(ruling.box()));
        List<Box> boxes = new ArrayList<>();
        if (upright.size() > MOST_LINES || level.size() > MOST_LINES) {
            return boxes;
        }
        for (Box left : upright) {
            for (Box right : upright) {
                if (right.left() - left.left() >= SMALLEST
                        && Math.abs(left.top() - right.top()) <= LEVEL
                        && Math.abs(left.bottom() - right.bottom()) <= LEVEL) {
                    closed(left, right, level, boxes);
                }
            }
        }
        // A gap between two cards may be no wider than a corner: what reaches over it is no box.
        boxes.removeIf(box -> boxes.stream()
                .anyMatch(other -> other.width() < box.width() - TOUCH && holds(box, other) && isAsHigh(box, other)));
        boxes.sort(Comparator.comparingDouble((Box box) -> -box.width() * box.height()));
        return boxes;
    }

    private static boolean isAsHigh(Box box, Box other) {
        return Math.abs(box.top() - other.top()) <= LEVEL && Math.abs(box.bottom() - other.bottom()) <= LEVEL;
    }

    private static void closed(Box left, Box right, List<Box> level, List<Box> boxes) {
        double top = edge(left, right, level, left.top());
        double bottom = edge(left, right, level, left.bottom());
        Box box = new Box(left.left(), top, right.right(), bottom);
        if (bottom - top >= SMALLEST && !boxes.contains(box)) {
            boxes.add(box);
        }
    }

    /// The height of the level line that runs from side to side at `height`, or no number.
    private static double edge(Box left, Box right, List<Box> level, double height) {
        return level.stream()
                .filter(line -> Math.abs(line.middle() - height) <= CORNER
                        && Math.abs(line.left() - left.left()) <= CORNER
                        && Math.abs(line.right() - right.right()) <= CORNER)
                .mapToDouble(Box::middle)
                .boxed()
                .min(Comparator.comparingDouble(middle -> Math.abs(middle - height)))
                .orElse(Double.NaN);
    }

    /// True for neighbours of which neither lies within the other.
    private static boolean touch(Box box, Box other) {
        boolean apart = other.left() > box.right() + TOUCH
                || other.right() < box.left() - TOUCH
                || other.top() > box.bottom() + TOUCH
                || other.bottom() < box.top() - TOUCH;
        return !apart && !holds(box, other) && !holds(other, box);
    }

    private static boolean holds(Box box, Box other) {
        return other.left() >= box.left() - LEVEL
                && other.right() <= box.right() + LEVEL
                && other.top() >= box.top() - LEVEL
                && other.bottom() <= box.bottom() + LEVEL;
    }
}
