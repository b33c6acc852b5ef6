package org.heed.intake.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The grey image of a page; 0 is black, 255 white.
final class Bitmap {

    /// Scans of print have paper and ink and little between.
    private static final int DARK_BELOW = 140;

    private final int width;
    private final int height;
    private final byte[] greys;

    /// The array is not copied: a page has nine million pixels.
    Bitmap(int width, int height, byte[] greys) {
        this.width = width;
        this.height = height;
        this.greys = greys;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Sends the image in the simplest of formats, a portable grey map.
    void write(OutputStream out) throws IOException {
        out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(greys);
    }

    static Bitmap of(BufferedImage image) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        byte[] greys = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Bitmap(image.getWidth(), image.getHeight(), greys);
    }

    boolean isDark(int x, int y) {
        return (greys[y * width + x] & 0xFF) < DARK_BELOW;
    }

    /// How many pixels of a rectangle are dark, 0 to 1.
    double darkness(int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                dark += isDark(x, y) ? 1 : 0;
            }
        }
        int area = Math.max(1, (right - left) * (bottom - top));
        return (double) dark / area;
    }

    /// The image turned about its middle, white where nothing was.
    Bitmap turned(double degrees) {
        BufferedImage from = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(greys, 0, ((DataBufferByte) from.getRaster().getDataBuffer()).getData(), 0, greys.length);
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = to.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, turn(degrees), null);
        graphics.dispose();
        return of(to);
    }

    private AffineTransform turn(double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
    }
}
