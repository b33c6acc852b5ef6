package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.heed.review.Box;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;

class PageDrawingTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void marksThePlaceAndNothingElse() throws IOException {
        BufferedImage image = drawn(emptyPage(PDRectangle.A4, 0), List.of(new Box(100, 200, 300, 260)));

        assertThat(image.getWidth()).isBetween(1190, 1191);
        assertThat(image.getRGB(400, 460)).as("inside the mark").isNotEqualTo(WHITE);
        assertThat(image.getRGB(400, 700)).as("below the mark").isEqualTo(WHITE);
        assertThat(image.getRGB(100, 460)).as("left of the mark").isEqualTo(WHITE);
    }

    @Test
    void marksATurnedPageAsTheReaderSeesIt() throws IOException {
        BufferedImage image = drawn(emptyPage(PDRectangle.A4, 90), List.of(new Box(700, 20, 800, 60)));

        assertThat(image.getWidth()).isGreaterThan(image.getHeight());
        assertThat(image.getRGB(1500, 80)).isNotEqualTo(WHITE);
    }

    @Test
    void drawsAnEnormousPageSmaller() throws IOException {
        BufferedImage image = drawn(emptyPage(new PDRectangle(14_400, 14_400), 0), List.of());

        assertThat(image.getWidth()).isLessThanOrEqualTo(3400);
    }

    @Test
    void refusesAPageThatIsNotThere() throws IOException {
        PageDrawing drawing = new PageDrawing(emptyPage(PDRectangle.A4, 0));

        assertThatThrownBy(() -> drawing.png(2, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("This document has no page 2.");
    }

    @Test
    void refusesWhatIsNoPdf() {
        PageDrawing drawing = new PageDrawing("not a PDF".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> drawing.png(1, List.of())).isInstanceOf(Refusal.class);
    }

    private static BufferedImage drawn(byte[] pdf, List<Box> marks) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new PageDrawing(pdf).png(1, marks)));
    }

    private static byte[] emptyPage(PDRectangle size, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
