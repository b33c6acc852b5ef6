package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.FiledReport;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerExportTest {

    private static final Place PLACE = new Place(0, new Span(0, 1), List.of());

    @Test
    void aRowHasTheReviewAndWhatItAsks() throws IOException {
        assertThat(csv(review("Train all staff, and \"say\" so."))).isEqualTo(HEADINGS + """
                dhr-1,DHR,,Northmoor,,,,1,"Train all staff, and ""say"" so.",Police; Housing,Housing,panel,report.html,,,'=Lead,,May 2024,,,,,,\r
                """);
    }

    @Test
    void aReviewWithoutRecommendationsKeepsItsRow() throws IOException {
        assertThat(csv(review())).isEqualTo(HEADINGS + "dhr-1,DHR,,Northmoor,,,,,,,,,,,,,,,,,,,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"})
    void wordsThatASpreadsheetWouldRunAreMadeHarmless(String words) throws IOException {
        assertThat(csv(review(words))).contains("'" + words);
        assertThat(sheet(review(words))
                        .getRow(1)
                        .getCell(8)
                        .getStringCellValue()
                        .charAt(0))
                .isEqualTo('\'');
    }

    @Test
    void aWorkbookHasTheSameRows() throws IOException {
        XSSFSheet sheet = sheet(review("Train all staff."));
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("Recommendation");
        assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("Train all staff.");
        sheet.getRow(1).forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK));
    }

    @Test
    void wordsTooLongForACellAreCutAndSaySo() throws IOException {
        String cell = sheet(review("word ".repeat(10_000))).getRow(1).getCell(8).getStringCellValue();
        assertThat(cell).hasSize(32_767).endsWith("[cut: too long for a cell]");
    }

    @Test
    void readingsAreAnArrayByTheContract() throws IOException {
        String json = written(LedgerExport.JSON, List.of(review("Train."), review()));
        assertThat(json).startsWith("[\n{\n").contains("}\n,\n{").endsWith("}\n]\n");
        String first = json.substring(2, json.indexOf("\n,\n"));
        assertThat(ReadingSchema.breaches(first)).isEmpty();
    }

    @Test
    void anEmptyLibraryIsAnEmptyArray() throws IOException {
        assertThat(written(LedgerExport.JSON, List.of())).isEqualTo("[]\n");
    }

    private static final String HEADINGS =
            "Review,Kind of review,Commissioned by,Area,Month of death,Published,Case type,Number,Recommendation,"
                    + "Addressees,Addressees that need review,Level,Document,Page,Planned action,Lead,Milestones,"
                    + "Target date,Completion,Outcome,Checked,Checked by,Checked on,Why\r\n";

    private static String csv(Findings findings) throws IOException {
        return written(LedgerExport.CSV, List.of(findings));
    }

    private static XSSFSheet sheet(Findings findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerExport.XLSX.write(List.of(findings), ReleaseGate.AS_PUBLISHED, bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static String written(LedgerExport form, List<Findings> reviews) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(reviews, ReleaseGate.AS_PUBLISHED, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Findings review(String... asked) {
        List<Recommendation> recommendations =
                List.of(asked).stream().map(LedgerExportTest::recommendation).toList();
        FiledReport report = new FiledReport(0, "report.html", Digest.of(new byte[0]), FileKind.HTML, false, List.of());
        Facts facts = new Facts(
                Map.of(FactName.KIND, new Facts.Fact("DHR", PLACE), FactName.AREA, new Facts.Fact("Northmoor", PLACE)));
        return new Findings(
                "dhr-1",
                List.of(report),
                facts,
                new Ledger(OptionalInt.empty(), recommendations, List.of()),
                List.of());
    }

    private static Recommendation recommendation(String words) {
        return new Recommendation(
                "1",
                SortKey.of("1"),
                "",
                new RawText(words),
                List.of(),
                List.of(
                        new Addressee("Police", AddresseeSource.LINE, false),
                        new Addressee("Housing", AddresseeSource.LINE, true)),
                Level.PANEL,
                PLACE,
                List.of(),
                new PlannedAction("", "", "=Lead", "", "May 2024", "", ""),
                1,
                List.of());
    }
}
