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
    private static final int WHOLE = 100;
    /// In percent of the table: enough for a heading in two or three lines.
    private static final int FIGURES_WIDTH = 15;
    private static final int MOST_FOR_FIGURES = 66;

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
        if (table.isKeptTogether()) {
            into.getRows().subList(0, table.rows().size()).forEach(WordTable::keepWithNext);
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().getFirst().setKeepNext(true));
    }

    /// What the figures leave belongs to the words beside them.
    private String width(int column) {
        long figures = table.columns().stream()
                .filter(each -> each.kind() == Column.Kind.FIGURES)
                .count();
        long words = table.columns().size() - figures;
        long ofFigures = figures == 0 ? 0 : Math.min(FIGURES_WIDTH, MOST_FOR_FIGURES / figures);
        boolean isFigures = table.columns().get(column).kind() == Column.Kind.FIGURES;
        return (isFigures && words > 0 ? ofFigures : (WHOLE - ofFigures * figures) / Math.max(1, words)) + "%";
    }

    private void row(XWPFTableRow row, List<Phrase> cells, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(width(i));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            if (table.columns().get(i).kind() == Column.Kind.FIGURES) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            WordPhrases.write(List.of(cells.get(i)), paragraph);
        }
    }
}
