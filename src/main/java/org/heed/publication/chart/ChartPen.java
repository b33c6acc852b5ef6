package org.heed.publication.chart;

import java.util.ArrayList;
import java.util.List;
import org.heed.publication.Chart;
import org.heed.publication.Chart.Series;
import org.heed.publication.chart.Canvas.Anchor;
import org.heed.publication.chart.Canvas.Patch;
import org.heed.publication.chart.Canvas.Spot;
import org.heed.publication.chart.Canvas.Target;

/// Draws a chart: the same lines and words on whatever it is drawn on. Series differ by colour and are named beside
/// a patch of it; every figure is written, so nothing hangs on colour.
final class ChartPen {

    static final double WIDTH = 700;
    private static final double LABELS = 250;
    private static final double BAR = 20;
    private static final double GAP = 10;
    private static final double LINE = 18;
    private static final double PLOT_HEIGHT = 260;
    private static final double MARGIN = 50;
    private static final double FIGURE_ROOM = 60;
    private static final String INK = "#0b0c0c";
    private static final String FAINT = "#b1b4b6";
    /// Dark enough on white to be told from it, and from each other in grey.
    private static final List<String> COLOURS = List.of("#1d70b8", "#b54708", "#00703c", "#4c2c92", "#505a5f");

    private final Chart chart;

    ChartPen(Chart chart) {
        this.chart = chart;
    }

    double height() {
        return switch (chart.shape()) {
            case BARS -> legendHeight() + chart.categories().size() * groupHeight() + GAP;
            case LINES -> legendHeight() + PLOT_HEIGHT + MARGIN;
        };
    }

    void draw(Canvas canvas) {
        legend(canvas);
        switch (chart.shape()) {
            case BARS -> bars(canvas);
            case LINES -> lines(canvas);
        }
    }

    private double legendHeight() {
        return chart.series().size() > 1 ? LINE * 2 : GAP;
    }

    private double groupHeight() {
        return Math.max(BAR * chart.series().size(), BAR) + GAP;
    }

    private void legend(Canvas canvas) {
        if (chart.series().size() < 2) {
            return;
        }
        double x = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            canvas.rectangle(new Patch(x, 4, LINE - 4, LINE - 4), colour(i));
            canvas.words(x + LINE, LINE - 2, Anchor.START, name);
            x += LINE + Canvas.width(name) + LINE;
        }
    }

    private void bars(Canvas canvas) {
        double top = legendHeight();
        for (int category = 0; category < chart.categories().size(); category++) {
            double middle = top + (groupHeight() - GAP) / 2;
            label(canvas, chart.categories().get(category), middle);
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                double value = series.values().get(category);
                double at = top + i * BAR;
                String colour = colour(i);
                if (series.addresses().isEmpty()) {
                    bar(canvas, at, value, colour);
                } else {
                    String words =
                            chart.categories().get(category) + ", " + series.name() + ": " + Canvas.number(value);
                    Target target = new Target(series.addresses().get(category), words);
                    canvas.linked(target, () -> bar(canvas, at, value, colour));
                }
            }
            top += groupHeight();
        }
        canvas.line(new Spot(LABELS, legendHeight() - 4), new Spot(LABELS, top - GAP + 4), INK);
    }

    private void bar(Canvas canvas, double top, double value, String colour) {
        double baseline = top + BAR - 5;
        if (Double.isNaN(value)) {
            canvas.words(LABELS + 6, baseline, Anchor.START, "not shown");
            return;
        }
        double width = value / chart.highest() * (WIDTH - LABELS - FIGURE_ROOM);
        canvas.rectangle(new Patch(LABELS, top + 1, width, BAR - 2), colour);
        canvas.words(LABELS + width + 6, baseline, Anchor.START, Canvas.number(value));
    }

    private static void label(Canvas canvas, String words, double middle) {
        List<String> lines = wrapped(words);
        double baseline = middle + 4 - (lines.size() - 1) * (Canvas.TEXT_SIZE + 1) / 2;
        for (String line : lines) {
            canvas.words(LABELS - 8, baseline, Anchor.END, line);
            baseline += Canvas.TEXT_SIZE + 1;
        }
    }

    /// At most two lines; what does not fit is in the table beside the chart.
    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && Canvas.width(line + " " + word) > LABELS - 8) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2 ? lines : List.of(lines.getFirst(), lines.get(1) + " …");
    }

    private void lines(Canvas canvas) {
        double bottom = legendHeight() + PLOT_HEIGHT;
        canvas.line(new Spot(MARGIN, bottom), new Spot(WIDTH, bottom), INK);
        for (double part : List.of(0.5, 1.0)) {
            double y = bottom - part * (PLOT_HEIGHT - LINE);
            canvas.line(new Spot(MARGIN, y), new Spot(WIDTH, y), FAINT);
            canvas.words(MARGIN - 6, y + 4, Anchor.END, Canvas.number(part * chart.highest()));
        }
        canvas.words(MARGIN - 6, bottom + 4, Anchor.END, "0");
        for (int i = 0; i < chart.categories().size(); i++) {
            canvas.words(x(i), bottom + LINE, Anchor.MIDDLE, chart.categories().get(i));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            trace(canvas, chart.series().get(i), colour(i), bottom);
        }
    }

    private void trace(Canvas canvas, Series series, String colour, double bottom) {
        for (int i = 0; i < series.values().size(); i++) {
            double value = series.values().get(i);
            double y = y(value, bottom);
            if (i > 0 && !Double.isNaN(value + series.values().get(i - 1))) {
                canvas.line(new Spot(x(i - 1), y(series.values().get(i - 1), bottom)), new Spot(x(i), y), colour);
            }
            if (!Double.isNaN(value)) {
                canvas.rectangle(new Patch(x(i) - 4, y - 4, 8, 8), colour);
                canvas.words(x(i), y - 9, Anchor.MIDDLE, Canvas.number(value));
            }
        }
    }

    private double x(int category) {
        double step = (WIDTH - MARGIN) / chart.categories().size();
        return MARGIN + step * (category + 0.5);
    }

    private double y(double value, double bottom) {
        return bottom - value / chart.highest() * (PLOT_HEIGHT - LINE);
    }

    private static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }
}
