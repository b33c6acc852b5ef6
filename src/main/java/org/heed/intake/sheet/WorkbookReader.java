package org.heed.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;

/// The sheets of an XLSX workbook as they were last saved. A date is written as 2024-03-31, because what a cell shows
/// depends on whose computer it is on.
final class WorkbookReader {

    /// Excel allows a million; a plan has hundreds.
    private static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 200;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    private WorkbookReader() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static List<CellGrid> read(byte[] file) {
        WorkbookReader reader = new WorkbookReader();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<CellGrid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                grids.add(reader.grid(sheet));
            }
            return grids;
        } catch (IOException | POIXMLException e) {
            throw new Refusal(
                    "The workbook is damaged and cannot be read. Open it in the program that made it, and save"
                            + " it again.");
        }
    }

    private CellGrid grid(Sheet sheet) {
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new Refusal("The sheet has more than 100,000 rows, which no plan has. Take the others away.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            int last = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
            for (int column = 0; column < last; column++) {
                cells.add(words(row.getCell(column)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(cells);
            }
        }
        return new CellGrid(sheet.getSheetName(), rows);
    }

    private String words(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return SeparatedValues.unescaped(formatter.formatCellValue(cell));
    }
}
