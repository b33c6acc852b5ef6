package org.heed.publication.chart;

import java.util.Locale;
import org.heed.publication.Chart;
import org.heed.publication.XmlText;

/// A chart as SVG for a page: a picture with a name and a description for those who cannot see it, and without
/// script. Its bars lead where their figures do.
public final class ChartSvg {

    private ChartSvg() {}

    /// `id` is one that nothing else on the page has.
    public static String of(Chart chart, String id) {
        ChartPen pen = new ChartPen(chart);
        Drawing drawing = new Drawing();
        pen.draw(drawing);
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" role=\"%s\""
                                + " aria-labelledby=\"%s-title %s-desc\" font-family=\"arial, Helvetica, sans-serif\" font-size=\"%.0f\">",
                        ChartPen.WIDTH,
                        pen.height(),
                        chart.isLinked() ? "group" : "img",
                        id,
                        id,
                        Canvas.TEXT_SIZE)
                + "<title id=\"" + id + "-title\">" + XmlText.escaped(chart.title()) + "</title>"
                + "<desc id=\"" + id + "-desc\">" + XmlText.escaped(chart.alternative()) + "</desc>"
                + drawing.content + "</svg>";
    }

    private static final class Drawing implements Canvas {

        private final StringBuilder content = new StringBuilder();

        @Override
        public void rectangle(Patch patch, String colour) {
            content.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    patch.left(),
                    patch.top(),
                    patch.width(),
                    patch.height(),
                    colour));
        }

        @Override
        public void line(Spot from, Spot to, String colour) {
            content.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>",
                    from.x(),
                    from.y(),
                    to.x(),
                    to.y(),
                    colour));
        }

        /// The table beside the chart has the same links: who goes by keyboard passes these.
        @Override
        public void linked(Target target, Runnable drawing) {
            content.append("<a href=\"")
                    .append(XmlText.escaped(target.address()))
                    .append("\" tabindex=\"-1\" aria-label=\"")
                    .append(XmlText.escaped(target.words()))
                    .append("\">");
            drawing.run();
            content.append("</a>");
        }

        @Override
        public void words(double x, double baseline, Anchor anchor, String words) {
            content.append(String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#0b0c0c\">",
                            x,
                            baseline,
                            anchor.name().toLowerCase(Locale.ROOT)))
                    .append(XmlText.escaped(words))
                    .append("</text>");
        }
    }
}
