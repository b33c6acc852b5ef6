package org.heed.publication.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.heed.publication.Column;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/// A table in Word: its first row is its head and is repeated on every page, no row is broken over pages, and its
/// caption is also its alternative.
final class WordTable {

    private static final String FULL_WIDTH = "100%";

    private final PublishedTable table;

    private WordTable(PublishedTable table) {
        this.table = table;
    }

    static void write(PublishedTable table, XWPFTable into) {
        new WordTable(table).write(into);
    }

    private void write(XWPFTable into) {
        into.setWidth(FULL_WIDTH);
        into.setStyleID(WordStyles.GRID);
        CTTblPr properties = into.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(table.caption());
        properties.addNewTblLook().setFirstRow(true);
        properties.getTblLook().setFirstColumn(true);
        List<Phrase> headings = table.columns().stream()
                .map(column -> Phrase.of(column.heading()))
                .toList();
        row(into.getRow(0), headings, WordStyles.TABLE_HEAD);
        into.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(into.getRow(i + 1), table.rows().get(i), WordStyles.TABLE_WORDS);
        }
    }

    private void row(XWPFTableRow row, List<Phrase> cells, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            if (table.columns().get(i).kind() == Column.Kind.FIGURES) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            WordPhrases.write(List.of(cells.get(i)), paragraph);
        }
    }
}
