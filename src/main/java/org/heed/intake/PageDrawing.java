package org.heed.intake;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.heed.intake.ocr.SafeRenderer;
import org.heed.review.Box;
import org.heed.text.Refusal;

/// Draws one page of a PDF as a picture, with places on it marked: a tint, and a line around it so that the
/// mark does not rest on colour alone. Boxes are in points from the top left as the reader sees the page.
public final class PageDrawing {

    /// Two dots a point, 144 to the inch: an A4 page is 1191 wide, readable when zoomed to twice its size.
    private static final float DOTS_A_POINT = 2;
    /// The longest side ever drawn; a plan on A0 is drawn smaller instead of filling the memory.
    private static final float LONGEST_SIDE = 3400;
    /// Room left around a mark, in points, so that its line does not cross the letters.
    private static final double MARGIN = 3;

    private static final Color TINT = new Color(0xFF, 0xF0, 0xB0);
    private static final Color LINE = new Color(0x0B, 0x55, 0x63);
    /// A page of a scan can need 100 MB while it is drawn; more than this many at once would not fit.
    private static final Semaphore DRAWING = new Semaphore(2);

    private final byte[] pdf;

    /// `pdf` is the file as published.
    public PageDrawing(byte[] pdf) {
        this.pdf = pdf.clone();
    }

    /// The page as PNG. Pages count from 1.
    ///
    /// @throws Refusal when the file has no such page or the page cannot be drawn
    public byte[] png(int page, List<Box> marks) {
        DRAWING.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new Refusal("This document has no page " + page + ".");
            }
            return encoded(drawn(document, page, marks));
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : cannotDraw(page, e);
        } finally {
            DRAWING.release();
        }
    }

    private static Refusal cannotDraw(int page, Exception cause) {
        Refusal refusal = new Refusal("Page " + page + " could not be drawn. Open the file itself to see it.");
        refusal.initCause(cause);
        return refusal;
    }

    private static BufferedImage drawn(PDDocument document, int page, List<Box> marks) throws IOException {
        PDRectangle size = document.getPage(page - 1).getCropBox();
        float longest = Math.max(size.getWidth(), size.getHeight());
        float scale = Math.min(DOTS_A_POINT, LONGEST_SIDE / Math.max(1, longest));
        BufferedImage image = new SafeRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(LINE);
            graphics.setStroke(new BasicStroke(scale));
            marks.forEach(mark -> mark(image, graphics, around(mark, scale)));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void mark(BufferedImage image, Graphics2D graphics, Rectangle2D place) {
        Rectangle inside = place.getBounds().intersection(new Rectangle(image.getWidth(), image.getHeight()));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                image.setRGB(x, y, tinted(image.getRGB(x, y)));
            }
        }
        graphics.draw(place);
    }

    /// As through a felt pen: white takes the tint, black letters stay black.
    private static int tinted(int dot) {
        int red = (dot >> 16 & 0xFF) * TINT.getRed() / 0xFF;
        int green = (dot >> 8 & 0xFF) * TINT.getGreen() / 0xFF;
        int blue = (dot & 0xFF) * TINT.getBlue() / 0xFF;
        return red << 16 | green << 8 | blue;
    }

    private static Rectangle2D around(Box box, float scale) {
        return new Rectangle2D.Double(
                (box.left() - MARGIN) * scale,
                (box.top() - MARGIN) * scale,
                (box.width() + 2 * MARGIN) * scale,
                (box.height() + 2 * MARGIN) * scale);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
