package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.review.Block;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Footnote;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static List<Block> read(WordFile file) {
        return new ReportReader()
                .read("report.docx", file.bytes())
                .pages()
                .getFirst()
                .blocks();
    }

    private static String list(String abstractLevels) {
        return "<w:abstractNum w:abstractNumId=\"1\">" + abstractLevels + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    }

    private static List<String> markers(WordFile file) {
        return read(file).stream().map(block -> ((Paragraph) block).marker()).toList();
    }

    @Test
    void computesTheWordsThatAListPrintsBeforeItsNumbers() {
        WordFile file = WordFile.of(WordFile.numbered(1, 0, "Publish the plan.") + WordFile.numbered(1, 0, "Audit it."))
                .numbering(list(WordFile.level(0, "decimal", "Recommendation %1:")));
        assertThat(read(file))
                .containsExactly(
                        new Paragraph("Publish the plan.", 0, "Recommendation 1:", 1, false),
                        new Paragraph("Audit it.", 0, "Recommendation 2:", 1, false));
    }

    @Test
    void restartsALowerLevelAfterAHigherOne() {
        String levels = WordFile.level(0, "decimal", "%1.") + WordFile.level(1, "lowerLetter", "%1.%2)");
        WordFile file = WordFile.of(WordFile.numbered(1, 0, "One")
                        + WordFile.numbered(1, 1, "first")
                        + WordFile.numbered(1, 1, "second")
                        + WordFile.numbered(1, 0, "Two")
                        + WordFile.numbered(1, 1, "first again"))
                .numbering(list(levels));
        assertThat(markers(file)).containsExactly("1.", "1.a)", "1.b)", "2.", "2.a)");
    }

    @Test
    void anOverrideStartsTheListAgainOnce() {
        WordFile file = WordFile.of(WordFile.numbered(1, 0, "a")
                        + WordFile.numbered(1, 0, "b")
                        + WordFile.numbered(2, 0, "c")
                        + WordFile.numbered(2, 0, "d"))
                .numbering(list(WordFile.level(0, "cardinalText", "Recommendation %1")));
        assertThat(markers(file))
                .containsExactly(
                        "Recommendation One", "Recommendation Two", "Recommendation One", "Recommendation Two");
    }

    @Test
    void aHeadingStyleInAnotherLanguageIsAHeadingAndCarriesItsNumber() {
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\"Pennawd1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Ours\"><w:name w:val=\"Section\"/>"
                        + "<w:basedOn w:val=\"Pennawd1\"/></w:style>";
        WordFile file = WordFile.of(WordFile.paragraph("<w:pStyle w:val=\"Ours\"/>", "Recommendations"))
                .styles(style)
                .numbering(list(WordFile.level(0, "upperRoman", "%1.")));
        assertThat(read(file)).containsExactly(new Paragraph("Recommendations", 1, "I.", 1, false));
    }

    @Test
    void leavesDeletedAndHiddenWordsOutAndKeepsInsertedOnes() {
        String body = "<w:p><w:r><w:t>The board </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>must</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> (draft)</w:t></w:r>"
                + "<w:r><w:t> act</w:t><w:br/><w:t>now.</w:t></w:r></w:p>";
        assertThat(read(WordFile.of(body))).containsExactly(Paragraph.plain("The board must act\nnow."));
    }

    @Test
    void readsMergedCellsAsCoveredPlaces() {
        String body =
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", "Plan") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Health") + cell("", "Train") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "Audit") + "</w:tr></w:tbl>";
        Grid grid = new Grid(List.of(
                List.of(new Cell(List.of(Paragraph.plain("Plan")), true, false), Cell.COVERED),
                List.of(filled("Health"), filled("Train")),
                List.of(Cell.COVERED, filled("Audit"))));
        assertThat(read(WordFile.of(body))).containsExactly(grid);
    }

    @Test
    void setsAFootnoteBehindItsParagraph() {
        String body = "<w:p><w:r><w:t>It was seen</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>";
        String note =
                "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t>By the panel.</w:t></w:r></w:p></w:footnote>";
        assertThat(read(WordFile.of(body).footnotes(note)))
                .containsExactly(Paragraph.plain("It was seen"), new Footnote("1 By the panel."));
    }

    @Test
    void aDamagedNumberingIsAProblemAndLosesNoWords() {
        WordFile file = WordFile.of(WordFile.numbered(1, 0, "Act.")).member("word/numbering.xml", "<w:numbering");
        assertThat(new ReportReader().read("report.docx", file.bytes()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("automatic numbers are missing"));
    }

    @Test
    void aNumberingThatIsNamedAndNotThereIsAProblem() {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"n\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "numbering\" Target=\"numbering.xml\"/></Relationships>";
        WordFile file = WordFile.of(WordFile.numbered(1, 0, "Act.")).member("word/_rels/document.xml.rels", relation);
        assertThat(new ReportReader().read("report.docx", file.bytes()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("automatic numbers are missing"));
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + WordFile.paragraph("", words) + "</w:tc>";
    }

    private static Cell filled(String words) {
        return new Cell(List.of(Paragraph.plain(words)), false, false);
    }
}
