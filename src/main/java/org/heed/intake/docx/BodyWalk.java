package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.intake.docx.Notes.Note;
import org.heed.intake.docx.Numbering.Marker;
import org.heed.review.Block;
import org.heed.review.Block.Footnote;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;
import org.w3c.dom.Element;

/// Walks through the body of a document, or any other part that holds paragraphs and tables, in order. Numbers
/// count on through tables and text boxes, as they do in print.
final class BodyWalk {

    private final Styles styles;
    private final Numbering numbering;
    private final Notes notes;
    private final List<Footnote> endnotes = new ArrayList<>();

    BodyWalk(Styles styles, Numbering numbering, Notes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    List<Block> blocks(Element container) {
        List<Block> blocks = new ArrayList<>();
        for (Element child : Markup.children(container)) {
            add(child, blocks);
        }
        return blocks;
    }

    /// The endnotes met so far, for the end of the document.
    List<Footnote> endnotes() {
        return endnotes;
    }

    /// All words of a part, one line a paragraph.
    String plainText(Element part) {
        return paragraphs(blocks(part)).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /// Blocks as the paragraphs of a cell: a nested table gives one a row.
    static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraphs.add(paragraph);
                case Grid grid -> grid.rows().forEach(row -> flatten(row, paragraphs));
                case Footnote _, Block.Furniture _ -> {}
            }
        }
        return paragraphs;
    }

    private static void flatten(List<Block.Cell> row, List<Paragraph> into) {
        String text = row.stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .map(paragraph -> (paragraph.marker() + " " + paragraph.text()).strip())
                .collect(Collectors.joining("\t"));
        if (!text.isEmpty()) {
            into.add(Paragraph.plain(text));
        }
    }

    private void add(Element element, List<Block> blocks) {
        switch (Markup.name(element)) {
            case "p" -> paragraph(element, blocks);
            case "tbl" -> table(element, blocks);
            case "sdt" -> control(element, blocks);
            case "AlternateContent" ->
                Markup.child(element, "Choice")
                        .or(() -> Markup.child(element, "Fallback"))
                        .ifPresent(chosen -> blocks.addAll(blocks(chosen)));
            case "customXml", "ins", "moveTo", "smartTag" -> blocks.addAll(blocks(element));
            default -> {
                // Section settings, bookmarks, moved and deleted text.
            }
        }
    }

    private void control(Element control, List<Block> blocks) {
        if (Markup.at(control, "sdtPr", "showingPlcHdr").isEmpty()) {
            Markup.children(control, "sdtContent").forEach(content -> blocks.addAll(blocks(content)));
        }
    }

    private void paragraph(Element element, List<Block> blocks) {
        Optional<Element> properties = Markup.child(element, "pPr");
        String style = properties.map(found -> Markup.value(found, "pStyle")).orElse("");
        RunText run = new RunText(styles, style).read(element);
        boolean deleted =
                properties.flatMap(found -> Markup.at(found, "rPr", "del")).isPresent();
        if (deleted && run.text().isEmpty()) {
            return;
        }
        Marker marker = numbering.next(properties, style);
        // A cell may hold an automatic number and nothing else.
        if (!run.text().isEmpty() || !marker.text().isEmpty()) {
            blocks.add(
                    new Paragraph(run.text(), heading(properties, style), marker.text(), marker.depth(), run.isBold()));
        }
        run.boxes().forEach(box -> blocks.addAll(blocks(box)));
        run.references().forEach(reference -> note(reference, blocks));
    }

    private int heading(Optional<Element> properties, String style) {
        return properties
                .map(found -> Markup.value(found, "outlineLvl"))
                .filter(level -> level.matches("[0-9]"))
                .map(level -> (level.charAt(0) - '0' + 1) % 10)
                .orElseGet(() -> styles.headingLevel(style));
    }

    private void note(Element reference, List<Block> blocks) {
        Optional<Note> note = notes.at(reference);
        if (note.isEmpty()) {
            return;
        }
        BodyWalk inside = new BodyWalk(styles, numbering, Notes.NONE);
        Footnote footnote = new Footnote(
                (note.get().mark() + " " + inside.plainText(note.get().body())).strip());
        if (note.get().atTheEnd()) {
            endnotes.add(footnote);
        } else {
            blocks.add(footnote);
        }
    }

    private void table(Element element, List<Block> blocks) {
        Grid grid = new TableWalk(this).grid(element);
        boolean isFrame = grid.rows().size() == 1 && grid.rows().getFirst().size() == 1;
        if (isFrame) {
            blocks.addAll(grid.rows().getFirst().getFirst().paragraphs());
        } else if (!grid.rows().isEmpty()) {
            blocks.add(grid);
        }
    }
}
