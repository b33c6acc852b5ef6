package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.heed.intake.ocr.OcrReader;
import org.heed.review.Box;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages whose text runs along another edge than the lower one: wide tables turned by the page or on the page.
class TurnedPageTest {

    /// The text runs upwards, 100 points from what a reader who turns the page sees as its left edge and 60 from its
    /// top.
    private static final Matrix UPWARDS = new Matrix(0, 1, -1, 0, 60, 100);

    @ParameterizedTest
    @CsvSource({"0", "90"})
    void textThatRunsUpwardsIsReadAsWhoeverTurnsThePageSeesIt(int rotation) throws IOException {
        Page page = new ReportReader(OcrReader.none())
                .read("plan.pdf", turned(rotation))
                .pages()
                .getFirst();

        assertThat(page.state()).isEqualTo(PageState.TEXT);
        assertThat(page.words()).extracting(Word::text).containsExactly("The", "panel", "met");
        Box first = page.words().getFirst().box();
        assertThat(first.left()).isBetween(99.0, 101.0);
        assertThat(first.bottom()).isBetween(59.0, 61.0);
        assertThat(page.rulings().getFirst().isHorizontal()).isTrue();
        assertThat(page.rulings().getFirst().box().top()).isBetween(69.0, 71.0);
        assertThat(page.size()).isEqualTo(new Box(0, 0, 800, 600));
    }

    private static byte[] turned(int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(600, 800));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setTextMatrix(UPWARDS);
                content.showText("The panel met");
                content.endText();
                content.moveTo(70, 100);
                content.lineTo(70, 400);
                content.stroke();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
