package org.heed.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void readsQuotedCellsWithLineBreaksAndSemicolons() {
        assertThat(read("\uFEFFa;b\r\n\"one; \"\"two\"\"\nthree\";'=1+1\r\n"))
                .containsExactly(List.of("a", "b"), List.of("one; \"two\"\nthree", "=1+1"));
    }

    @Test
    void readsWhatOldSpreadsheetsWrite() {
        byte[] file = "caf\u00e9,\u2013".getBytes(Charset.forName("windows-1252"));

        assertThat(SheetReader.read(file).getFirst().rows()).containsExactly(List.of("caf\u00e9", "\u2013"));
    }

    @Test
    void readsAWorkbookWithItsDatesAndTheLastResultsOfItsFormulas() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle dated = workbook.createCellStyle();
            dated.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
            Row row = workbook.createSheet("Plan").createRow(3);
            row.createCell(0).setCellValue("4.1");
            row.createCell(2).setCellValue(LocalDate.parse("2024-03-31"));
            row.getCell(2).setCellStyle(dated);
            row.createCell(3).setCellFormula("1+1");
            row.getCell(3).setCellValue(2);
            workbook.write(file);
        }

        assertThat(SheetReader.read(file.toByteArray()))
                .containsExactly(new CellGrid("Plan", List.of(List.of("4.1", "", "2024-03-31", "2"))));
    }

    @Test
    void refusesAnArchiveThatIsNoTable() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> SheetReader.read(file.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The file is neither a workbook (XLSX)");
    }

    @Test
    void refusesABombBeforeItGoesOff() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }

        assertThatThrownBy(() -> SheetReader.read(file.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("256 MB");
    }

    private static List<List<String>> read(String csv) {
        return SheetReader.read(csv.getBytes(StandardCharsets.UTF_8)).getFirst().rows();
    }
}
