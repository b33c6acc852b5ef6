package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Report;
import org.junit.jupiter.api.Test;

class MarkedOutlinerTest {

    private static final String SENTENCE =
            "The panel met six times and considered everything that the agencies had sent to it.";

    private static Outline outline(Block... blocks) {
        Digest digest = Digest.of(new byte[0]);
        Page page = Page.marked(List.of(blocks));
        Report report = new Report("a.docx", digest, FileKind.DOCX, false, List.of(page), List.of());
        return new MarkedOutliner().outline(report, 0);
    }

    private static Block.Paragraph bold(String text) {
        return new Block.Paragraph(text, 0, "", 0, true);
    }

    private static List<String> headings(Outline outline) {
        return outline.elements().stream()
                .filter(Element.Heading.class::isInstance)
                .map(Element.Heading.class::cast)
                .map(h -> h.level() + " " + h.number() + " " + h.words().verbatim())
                .toList();
    }

    @Test
    void takesShortBoldAndNumberedLinesForHeadings() {
        Outline outline = outline(
                bold("17.  Conclusions"),
                Block.Paragraph.plain(SENTENCE),
                Block.Paragraph.plain("18.  Recommendations"),
                bold("Kent Police"),
                Block.Paragraph.plain(SENTENCE),
                bold("Recommendation 1"),
                Block.Paragraph.plain(SENTENCE));

        assertThat(headings(outline))
                .containsExactly("1 17 Conclusions", "1 18 Recommendations", "2  Kent Police", "3  Recommendation 1");
    }

    @Test
    void anAutomaticNumberMayStandAloneInItsCell() {
        Block.Cell number = new Block.Cell(List.of(new Block.Paragraph("", 0, "2.", 1, false)), false, false);
        Block.Cell words = new Block.Cell(List.of(Block.Paragraph.plain(SENTENCE)), false, false);

        Element.Table table = (Element.Table) outline(new Block.Grid(List.of(List.of(number, words))))
                .elements()
                .getFirst();

        assertThat(table.rows().getFirst().cells().getFirst().text().verbatim()).isEqualTo("2.");
    }

    @Test
    void takesTheEntriesOfAContentsListForNoHeadings() {
        Outline outline =
                outline(Block.Paragraph.plain("18.  Recommendations ............... 35"), bold("Recommendations\t35"));

        assertThat(headings(outline)).isEmpty();
    }

    @Test
    void everyElementReadsWhatStandsAtItsSpan() {
        Outline outline = outline(
                bold("2. Introduction"),
                new Block.Paragraph("multi-\nagency  work", 0, "•", 1, false),
                Block.Paragraph.plain("10.1 That recom\u00admendation"),
                new Block.Paragraph("Appendix", 1, "A", 0, false));

        assertThat(outline.elements())
                .hasSize(4)
                .allSatisfy(element -> assertThat(words(element))
                        .isEqualTo(outline.text().at(element.place().span()).verbatim()));
        assertThat(outline.elements().stream().map(MarkedOutlinerTest::words))
                .containsExactly("Introduction", "multi-agency work", "That recommendation", "Appendix");
    }

    @Test
    void findsTheHeaderRowOfATable() {
        Outline outline = outline(new Block.Grid(List.of(
                row("No.", "Recommendation", "Lead agency"), row("1", "Agencies should meet.", "Kent Police"))));

        Element.Table table = (Element.Table) outline.elements().getFirst();
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.bodyRows().getFirst().cells().get(1).text().verbatim()).isEqualTo("Agencies should meet.");
    }

    private static List<Block.Cell> row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> new Block.Cell(List.of(Block.Paragraph.plain(cell)), false, false))
                .toList();
    }

    private static String words(Element element) {
        return switch (element) {
            case Element.Heading heading -> heading.words().verbatim();
            case Element.Passage passage -> passage.text().verbatim();
            case Element.Footnote note -> note.text().verbatim();
            case Element.Table table -> "";
        };
    }
}
