package org.heed.publication.chart;

import java.util.Locale;

/// What charts are drawn on. Lengths are in points from the top left.
interface Canvas {

    double TEXT_SIZE = 13;

    /// How words stand to the point that they are written at.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Where a line starts or ends.
    record Spot(double x, double y) {}

    /// What a rectangle covers.
    record Patch(double left, double top, double width, double height) {}

    void rectangle(Patch patch, String colour);

    void line(Spot from, Spot to, String colour);

    void words(double x, double baseline, Anchor anchor, String words);

    /// Where a figure leads, and what it says in words.
    record Target(String address, String words) {}

    /// Draws a figure that leads somewhere; on paper it leads nowhere.
    default void linked(Target target, Runnable drawing) {
        drawing.run();
    }

    /// About how wide words are: charts must come out the same on every machine, so no font is asked.
    static double width(String words) {
        return words.length() * TEXT_SIZE * 0.54;
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
