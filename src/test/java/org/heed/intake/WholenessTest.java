package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.heed.intake.ocr.OcrReader;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is missing or broken in a PDF is told, although the library reads on in silence.
class WholenessTest {

    @Test
    void aWholeFileHasNoProblem() throws IOException {
        assertThat(problems(file -> file)).isEmpty();
    }

    @Test
    void pagesBeyondTheStatedNumberAreTold() throws IOException {
        assertThat(problems(file -> file.replace("/Count 3", "/Count 2")))
                .extracting(Problem::words)
                .containsExactly(
                        "The file says that it has 2 pages, and 3 were found: it is damaged. Download it again,"
                                + " or ask whoever published it for another copy.");
    }

    @ParameterizedTest
    @CsvSource({
        // the font that the words are set in has another name
        "/F1 12 Tf, /F2 12 Tf",
        // no such part of the file
        "'/Contents ', '/Contents 9'",
        // the file names a page that it does not hold
        "3 0 obj, 2 0 ojb",
        // no operator of that name, and no operand where one is needed
        "' Tj', ' Tq'",
        "/F1 12 Tf, /F1 Tf",
        // no paper is so large
        "612.0 792.0], 99999.0 99999.0]"
    })
    void aPageWhoseWordsMayBeMissingIsTold(String whole, String damaged) throws IOException {
        assertThat(problems(file -> file.replace(whole, damaged)))
                .isNotEmpty()
                .allMatch(problem -> problem.kind() == ProblemKind.UNREADABLE_PAGE)
                .allMatch(problem -> problem.words().contains("is damaged"));
    }

    private static List<Problem> problems(UnaryOperator<String> damage) throws IOException {
        String file = new String(threePages(), StandardCharsets.ISO_8859_1);
        byte[] damaged = damage.apply(file).getBytes(StandardCharsets.ISO_8859_1);
        return new ReportReader(OcrReader.none()).read("report.pdf", damaged).problems();
    }

    private static byte[] threePages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.OVERWRITE, /* compress= */ false)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("The panel met on page " + i);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
