package org.heed.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.Chart.Series;
import org.heed.publication.Part.Items.Order;
import org.heed.publication.chart.ChartSvg;
import org.heed.publication.pdf.PdfWriter;
import org.heed.publication.word.WordWriter;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static final ReleaseGate GATE = ReleaseGate.AS_PUBLISHED;

    private static final PublishedTable AGES = PublishedTable.of(
                    "Table 1: age groups",
                    List.of(Column.words("Age"), Column.figures("Reviews")),
                    List.of(List.of("21 to 30", "7"), List.of("Not recorded", "0")))
            .noted(List.of("n = 7 reviews."));

    private static final Chart THEMES = new Chart(
            Chart.Shape.BARS,
            "Themes",
            "Records 28, risk not shown.",
            List.of("Records", "Risk <1>"),
            List.of(new Series("Reviews", List.of(28.0, Double.NaN))));

    private static final Publication EVERYTHING = new Publication(
            "An analysis",
            "What it is",
            Publication.Sides.UPRIGHT,
            List.of(
                    Part.heading(1, "Key findings"),
                    new Part.Paragraph(List.of(
                            Phrase.of("See "),
                            new Phrase("the annex", "#annex"),
                            Phrase.of(" & ŵ \u0007"),
                            new Phrase("a page", "https://example.org/a?b=1&c=2"))),
                    new Part.Items(Order.NUMBERED, List.of(List.of(Phrase.of("first")), List.of(Phrase.of("second")))),
                    new Part.Quotation("Nobody asked.", Phrase.of("dhr-1, 4.2")),
                    AGES,
                    THEMES,
                    new Part.Heading(2, "Annex", "annex")));

    /// Something that writes.
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    @Test
    void theSamePublicationIsTheSameBytes() throws IOException {
        assertThat(bytes(to -> WordWriter.write(EVERYTHING, GATE, to)))
                .isEqualTo(bytes(to -> WordWriter.write(EVERYTHING, GATE, to)));
        assertThat(bytes(to -> PdfWriter.write(EVERYTHING, GATE, to)))
                .isEqualTo(bytes(to -> PdfWriter.write(EVERYTHING, GATE, to)));
        assertThat(bytes(to -> WorkbookWriter.write(List.of(AGES.sheet("Ages")), GATE, to)))
                .isEqualTo(bytes(to -> WorkbookWriter.write(List.of(AGES.sheet("Ages")), GATE, to)));
    }

    @Test
    void aWordFileHasRealStyles() throws IOException {
        try (XWPFDocument word = word()) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> !paragraph.getText().isBlank())
                            .map(paragraph -> paragraph.getStyle() + ": " + paragraph.getText()))
                    .containsExactly(
                            "Title: An analysis",
                            "Subtitle: What it is",
                            "Heading1: Key findings",
                            "Normal: See the annex & ŵ a page",
                            "ListParagraph: first",
                            "ListParagraph: second",
                            "Quote: Nobody asked.",
                            "QuoteSource: dhr-1, 4.2",
                            "Caption: Table 1: age groups",
                            "TableNote: n = 7 reviews.",
                            "Heading2: Annex");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "first".equals(paragraph.getText()))
                            .map(XWPFParagraph::getNumFmt))
                    .containsExactly("decimal");
        }
    }

    @Test
    void aWordTableRepeatsItsHeadAndHasAnAlternative() throws IOException {
        try (XWPFDocument word = word()) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("7");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Table 1: age groups");
            assertThat(word.getDocument().xmlText()).contains("descr=\"Themes. Records 28, risk not shown.\"");
        }
    }

    @Test
    void aPdfIsTaggedForScreenReaders() throws IOException {
        byte[] pdf = bytes(to -> PdfWriter.write(EVERYTHING, GATE, to));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("An analysis");
            PDFTextStripper inOrder = new PDFTextStripper();
            inOrder.setSortByPosition(true);
            assertThat(inOrder.getText(document)).contains("See the annex & ŵ a page", "Page 1 of");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "xmp:CreateDate");
    }

    @Test
    void figuresAreFiguresAndWordsNeverRun() throws IOException {
        Sheet sheet = new Sheet(
                "All/of: it",
                List.of(Column.words("Words"), Column.figures("Figures")),
                List.of(List.of("=1+1", "-3"), List.of("-1", "=2")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(bytes(to -> WorkbookWriter.write(List.of(sheet, sheet), GATE, to))))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(-3);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("'=2");
            assertThat(workbook.getSheetName(1)).isEqualTo("All of  it 2");
        }
        assertThat(new String(bytes(to -> CsvWriter.write(sheet, GATE, to)), StandardCharsets.UTF_8))
                .isEqualTo("Words,Figures\r\n'=1+1,-3\r\n'-1,'=2\r\n");
    }

    @Test
    void aChartSaysWhatItShows() {
        assertThat(ChartSvg.of(THEMES, "themes"))
                .contains(
                        "role=\"img\"",
                        "<title id=\"themes-title\">Themes</title>",
                        "<desc id=\"themes-desc\">Records 28, risk not shown.</desc>",
                        ">28</text>",
                        ">not shown</text>",
                        "Risk &lt;1&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aRowThatDoesNotFitItsTableIsAFault() {
        assertThatThrownBy(() -> PublishedTable.of("x", List.of(Column.words("a")), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 2 cells in a table of 1 columns");
    }

    private static XWPFDocument word() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(to -> WordWriter.write(EVERYTHING, GATE, to))));
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }
}
