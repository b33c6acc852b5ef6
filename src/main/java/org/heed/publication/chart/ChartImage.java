package org.heed.publication.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.heed.publication.Chart;
import org.heed.publication.DocumentFont;

/// A chart as a PNG for a document.
public final class ChartImage {

    /// Pixels to a point: sharp on paper.
    private static final double SCALE = 2;

    private ChartImage() {}

    public static byte[] png(Chart chart) {
        ChartPen pen = new ChartPen(chart);
        BufferedImage image = new BufferedImage(
                (int) (ChartPen.WIDTH * SCALE), (int) (pen.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setFont(DocumentFont.REGULAR.forDrawing().deriveFont(Font.PLAIN, (float) Canvas.TEXT_SIZE));
        pen.draw(new Drawing(graphics));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The height of the picture when it is one wide.
    public static double proportion(Chart chart) {
        return new ChartPen(chart).height() / ChartPen.WIDTH;
    }

    private record Drawing(Graphics2D graphics) implements Canvas {

        @Override
        public void rectangle(Patch patch, String colour) {
            graphics.setColor(Color.decode(colour));
            graphics.fill(new Rectangle2D.Double(patch.left(), patch.top(), patch.width(), patch.height()));
        }

        @Override
        public void line(Spot from, Spot to, String colour) {
            graphics.setColor(Color.decode(colour));
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }

        @Override
        public void words(double x, double baseline, Anchor anchor, String words) {
            graphics.setColor(Color.BLACK);
            double width = graphics.getFontMetrics().stringWidth(words);
            double shift = switch (anchor) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
            graphics.drawString(words, (float) (x - shift), (float) baseline);
        }
    }
}
