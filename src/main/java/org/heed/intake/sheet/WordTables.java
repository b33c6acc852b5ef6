package org.heed.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heed.text.Refusal;

/// The tables of a Word document, each cell with its paragraphs on lines of their own.
final class WordTables {

    private WordTables() {}

    static List<CellGrid> read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<CellGrid> grids = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                List<List<String>> rows = table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> SeparatedValues.unescaped(cell.getText()))
                                .toList())
                        .toList();
                grids.add(new CellGrid("Table " + (grids.size() + 1), rows));
            }
            return grids;
        } catch (IOException | POIXMLException e) {
            throw new Refusal(
                    "The Word document is damaged and cannot be read. Open it in the program that made it, and"
                            + " save it again.");
        }
    }
}
