package org.heed.intake.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A small PDF whose pages are pictures of print, as a scanner makes it.
public final class Scan {

    /// What office scanners are set to.
    private static final int DPI = 200;

    private static final float SIZE = 12;
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    /// A line of print; `left` and `baseline` in points from the upper left corner.
    public record Print(String words, float left, float baseline) {}

    /// A drawn line in points from the upper left corner.
    record Stroke(float left, float top, float right, float bottom) {}

    /// Print that stays text, as in a file saved by a word processor.
    Scan text(Print... lines) throws IOException {
        draw(document, List.of(lines), List.of());
        return this;
    }

    public Scan picture(Print... lines) throws IOException {
        return picture(0, List.of(lines), List.of());
    }

    /// A page laid askew on the glass, by degrees clockwise.
    Scan askew(double degrees, Print... lines) throws IOException {
        return picture(degrees, List.of(lines), List.of());
    }

    Scan table(List<Print> lines, List<Stroke> strokes) throws IOException {
        return picture(0, lines, strokes);
    }

    PDDocument document() {
        return document;
    }

    public byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Scan picture(double degrees, List<Print> lines, List<Stroke> strokes) throws IOException {
        try (PDDocument printed = new PDDocument()) {
            draw(printed, lines, strokes);
            BufferedImage level = new PDFRenderer(printed).renderImageWithDPI(0, DPI, ImageType.GRAY);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, turned(level, degrees)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
        }
        return this;
    }

    private static void draw(PDDocument document, List<Print> lines, List<Stroke> strokes) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float height = PDRectangle.A4.getHeight();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Print line : lines) {
                content.beginText();
                content.setFont(FONT, SIZE);
                content.newLineAtOffset(line.left(), height - line.baseline());
                content.showText(line.words());
                content.endText();
            }
            for (Stroke stroke : strokes) {
                content.moveTo(stroke.left(), height - stroke.top());
                content.lineTo(stroke.right(), height - stroke.bottom());
                content.stroke();
            }
        }
    }

    private static BufferedImage turned(BufferedImage level, double degrees) {
        BufferedImage turned = new BufferedImage(level.getWidth(), level.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, level.getWidth(), level.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), level.getWidth() / 2.0, level.getHeight() / 2.0);
        graphics.drawImage(level, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /// One paragraph as lines of print.
    public static Print[] paragraph(String... lines) {
        List<Print> prints = new ArrayList<>();
        for (String line : lines) {
            prints.add(new Print(line, 72, 142 + 18 * prints.size()));
        }
        return prints.toArray(Print[]::new);
    }
}
