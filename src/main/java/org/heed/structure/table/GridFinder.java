package org.heed.structure.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.heed.review.Box;
import org.heed.review.Ruling;

/// Finds the grids that the lines drawn on a page make. Lines that touch make one grid; where no line stands
/// between two places they are one merged cell; an edge that is not drawn at all (no outer frame) is taken
/// where the other lines end.
public final class GridFinder {

    /// Lines nearer than this (points) are one line, and ends nearer than this touch.
    private static final double TOUCH = 4;
    /// A cell edge counts as drawn when this part of it is.
    private static final double DRAWN = 0.6;
    /// A page with more lines than this is a drawing, not a table.
    private static final int MOST_LINES = 3000;

    private GridFinder() {}

    public static List<Grid> find(List<Ruling> rulings) {
        if (rulings.size() > MOST_LINES) {
            return List.of();
        }
        List<Box> level = merged(rulings.stream()
                .filter(Ruling::isHorizontal)
                .map(r -> flat(r.box()))
                .toList());
        List<Box> upright = merged(rulings.stream()
                .filter(ruling -> !ruling.isHorizontal())
                .map(r -> turned(flatUpright(r.box())))
                .toList());
        upright = upright.stream().map(GridFinder::turned).toList();
        return new GridAssembler(level, upright).grids();
    }

    private static Box flat(Box line) {
        return new Box(line.left(), line.middle(), line.right(), line.middle());
    }

    private static Box flatUpright(Box line) {
        double middle = (line.left() + line.right()) / 2;
        return new Box(middle, line.top(), middle, line.bottom());
    }

    private static Box turned(Box box) {
        return new Box(
                /* left= */ box.top(), /* top= */ box.left(), /* right= */ box.bottom(), /* bottom= */ box.right());
    }

    /// Joins level lines of one height that touch.
    private static List<Box> merged(List<Box> lines) {
        List<Box> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
        List<Box> result = new ArrayList<>();
        for (Box line : sorted) {
            int partner = partner(result, line);
            if (partner < 0) {
                result.add(line);
            } else {
                Box with = result.get(partner);
                result.set(
                        partner,
                        new Box(
                                Math.min(with.left(), line.left()),
                                with.top(),
                                Math.max(with.right(), line.right()),
                                with.top()));
            }
        }
        return result;
    }

    private static int partner(List<Box> lines, Box line) {
        for (int i = lines.size() - 1; i >= 0 && line.top() - lines.get(i).top() <= TOUCH / 2; i--) {
            Box other = lines.get(i);
            if (line.left() <= other.right() + TOUCH && other.left() <= line.right() + TOUCH) {
                return i;
            }
        }
        return -1;
    }

    /// Positions, smallest first, those nearer than [#TOUCH] counted once.
    public static double[] positions(Iterable<Double> values) {
        TreeSet<Double> sorted = new TreeSet<>();
        values.forEach(sorted::add);
        List<Double> kept = new ArrayList<>();
        for (double value : sorted) {
            if (kept.isEmpty() || value - kept.getLast() > TOUCH) {
                kept.add(value);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    public static boolean touch(Box level, Box upright) {
        return upright.left() >= level.left() - TOUCH
                && upright.left() <= level.right() + TOUCH
                && level.top() >= upright.top() - TOUCH
                && level.top() <= upright.bottom() + TOUCH;
    }

    /// True when lines at `position` cover most of the stretch `from` to `to`; `level` lines lie along x.
    public static boolean isDrawn(List<Box> level, double position, double from, double to) {
        double covered = 0;
        for (Box line : level) {
            if (Math.abs(line.top() - position) <= TOUCH) {
                covered += Math.max(0, Math.min(to, line.right()) - Math.max(from, line.left()));
            }
        }
        return covered >= DRAWN * (to - from);
    }

    public static List<Box> turnedAll(List<Box> boxes) {
        return boxes.stream().map(GridFinder::turned).toList();
    }
}
