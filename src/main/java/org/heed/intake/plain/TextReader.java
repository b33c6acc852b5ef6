package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import org.heed.intake.plain.PageSplit.Sheet;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.text.Refusal;

/// Reads plain and Markdown text as marked blocks: paragraphs joined over hard line ends (which stay in them),
/// tables as grids, page numbers and running heads set aside. Pages are known when the file marks their ends.
public final class TextReader {

    /// Reads the text.
    ///
    /// @throws Refusal when the bytes are no text
    public Report read(String fileName, byte[] bytes) {
        String text = TextDecoder.decode(bytes)
                .orElseThrow(() -> new Refusal(
                        "The file is no text that can be read. Save it as PDF or DOCX and add" + " it again."));
        List<Sheet> sheets = PageSplit.sheets(text);
        Wrapping wrapping = Wrapping.of(sheets);
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(Page.marked(pages.size() + 1, sheet.label(), blocks(sheet, wrapping)));
        }
        boolean paged = sheets.size() > 1;
        return new Report(fileName, Digest.of(bytes), FileKind.TEXT, paged, List.copyOf(pages), List.of());
    }

    private static List<Block> blocks(Sheet sheet, Wrapping wrapping) {
        FootnoteLines notes = FootnoteLines.of(sheet.lines());
        List<Block> blocks = new ArrayList<>();
        sheet.furniture().forEach(line -> blocks.add(new Block.Furniture(line)));
        List<String> plain = new ArrayList<>();
        int i = 0;
        while (i < notes.textLines().size()) {
            TextTable table = TextTable.at(notes.textLines(), i);
            if (table.lines() == 0) {
                plain.add(notes.textLines().get(i));
                i++;
                continue;
            }
            blocks.addAll(paragraphs(plain, wrapping, notes));
            plain.clear();
            blocks.add(table.grid());
            i += table.lines();
        }
        blocks.addAll(paragraphs(plain, wrapping, notes));
        blocks.addAll(notes.footnotes());
        return blocks;
    }

    private static List<Block> paragraphs(List<String> lines, Wrapping wrapping, FootnoteLines notes) {
        List<Block> blocks = new ArrayList<>();
        for (List<String> joined : new LineJoiner(wrapping).paragraphs(lines)) {
            blocks.add(TextMarks.paragraph(notes.withoutReferences(String.join("\n", joined)), wrapping));
        }
        return blocks;
    }
}
