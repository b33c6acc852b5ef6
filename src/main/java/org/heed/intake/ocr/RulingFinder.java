package org.heed.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Box;
import org.heed.review.Ruling;

/// Finds the straight lines of tables in the image of a page: dark runs longer than any stroke of a letter, and
/// thinner than any shade.
final class RulingFinder {

    private static final double SHORTEST_POINTS = 26;
    private static final double THICKEST_POINTS = 4;
    /// Scanned lines have breaks.
    private static final double BREAK_POINTS = 1.2;

    private final Bitmap image;
    private final double pixelsAPoint;

    RulingFinder(Bitmap image, double pixelsAPoint) {
        this.image = image;
        this.pixelsAPoint = pixelsAPoint;
    }

    List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (Run run : lines(image.width(), image.height(), (along, across) -> image.isDark(along, across))) {
            rulings.add(new Ruling(
                    new Box(points(run.from()), points(run.first()), points(run.to()), points(run.last() + 1))));
        }
        for (Run run : lines(image.height(), image.width(), (along, across) -> image.isDark(across, along))) {
            rulings.add(new Ruling(
                    new Box(points(run.first()), points(run.from()), points(run.last() + 1), points(run.to()))));
        }
        return List.copyOf(rulings);
    }

    private double points(int pixels) {
        return pixels / pixelsAPoint;
    }

    private interface Ink {
        boolean isDark(int along, int across);
    }

    /// A line in the making, in pixels.
    private record Run(int from, int to, int first, int last) {
        boolean touches(Run other) {
            return other.first <= last + 2 && other.from <= to && from <= other.to;
        }

        Run with(Run other) {
            return new Run(
                    Math.min(from, other.from), Math.max(to, other.to), Math.min(first, other.first), other.last);
        }
    }

    private List<Run> lines(int length, int breadth, Ink ink) {
        List<Run> done = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (int across = 0; across < breadth; across++) {
            List<Run> next = runs(length, across, ink);
            List<Run> going = new ArrayList<>();
            for (Run run : open) {
                if (run.last() + 2 < across) {
                    done.add(run);
                } else {
                    going.add(run);
                }
            }
            next.forEach(run -> join(going, run));
            open = going;
        }
        done.addAll(open);
        return done.stream()
                .filter(run -> run.last() - run.first() + 1 <= THICKEST_POINTS * pixelsAPoint)
                .toList();
    }

    private static void join(List<Run> open, Run run) {
        Run joined = run;
        for (Run other : List.copyOf(open)) {
            if (other.touches(joined)) {
                open.remove(other);
                joined = other.with(joined);
            }
        }
        open.add(joined);
    }

    private List<Run> runs(int length, int across, Ink ink) {
        int shortest = (int) (SHORTEST_POINTS * pixelsAPoint);
        int longestBreak = (int) Math.ceil(BREAK_POINTS * pixelsAPoint);
        List<Run> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int along = 0; along < length; along++) {
            if (ink.isDark(along, across)) {
                from = from < 0 ? along : from;
                last = along;
            } else if (from >= 0 && along - last > longestBreak) {
                add(runs, new Run(from, last, across, across), shortest);
                from = -1;
            }
        }
        if (from >= 0) {
            add(runs, new Run(from, last, across, across), shortest);
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run, int shortest) {
        if (run.to() - run.from() >= shortest) {
            runs.add(run);
        }
    }
}
