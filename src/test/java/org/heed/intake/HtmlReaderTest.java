package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.review.Block;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Footnote;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static List<Block> read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> read(byte[] html) {
        return new ReportReader().read("page.html", html).pages().getFirst().blocks();
    }

    @Test
    void leavesTheSiteAroundTheReportOut() {
        String page = "<html><body><div class=cookie-banner><p>We use cookies.</p></div><header>Council</header>"
                + "<nav><a href=/>Bins</a></nav><main><h1>Review</h1><p>The panel met.<br>Twice.</p>"
                + "<aside>Related</aside></main><footer>Contact us</footer><script>x</script></body></html>";
        assertThat(read(page))
                .containsExactly(new Paragraph("Review", 1, "", 0, true), Paragraph.plain("The panel met.\nTwice."));
    }

    @Test
    void computesTheNumbersThatABrowserPrints() {
        String page = "<html><body><ol start=3><li>Three<ol type=a><li>first</li></ol></li><li value=9>Nine</li></ol>"
                + "<ol reversed><li>Two</li><li>One</li></ol><ul><li>Bullet</li></ul></body></html>";
        assertThat(read(page))
                .containsExactly(
                        new Paragraph("Three", 0, "3.", 1, false),
                        new Paragraph("first", 0, "a.", 2, false),
                        new Paragraph("Nine", 0, "9.", 1, false),
                        new Paragraph("Two", 0, "2.", 1, false),
                        new Paragraph("One", 0, "1.", 1, false),
                        new Paragraph("Bullet", 0, "•", 1, false));
    }

    @Test
    void laysMergedCellsOutAsAGrid() {
        String page = "<html><body><table><thead><tr><th>Body</th><th>Action</th></tr></thead><tr><td rowspan=2>Health"
                + "</td><td>Train</td></tr><tr><td>Audit</td></tr></table></body></html>";
        Grid grid = new Grid(List.of(
                List.of(header("Body"), header("Action")),
                List.of(filled("Health"), filled("Train")),
                List.of(Cell.COVERED, filled("Audit"))));
        assertThat(read(page)).containsExactly(grid);
    }

    @Test
    void readsNotesApartAndDropsTheirMarks() {
        String page = "<html><body><p>It was seen.<sup><a href=#fn1>1</a></sup></p><ol><li id=fn1>By the panel."
                + " <a href=#r1>↩</a></li></ol></body></html>";
        assertThat(read(page)).containsExactly(Paragraph.plain("It was seen."), new Footnote("1 By the panel."));
    }

    @Test
    void readsWindowsLettersThatCallThemselvesLatin() {
        String page =
                "<html><head><meta charset=iso-8859-1></head><body><p>The panel’s view – unchanged</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(Paragraph.plain("The panel’s view – unchanged"));
    }

    private static Cell header(String words) {
        return new Cell(List.of(new Paragraph(words, 0, "", 0, true)), true, false);
    }

    private static Cell filled(String words) {
        return new Cell(List.of(Paragraph.plain(words)), false, false);
    }
}
