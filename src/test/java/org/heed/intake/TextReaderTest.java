package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.review.Block;
import org.heed.review.Block.Cell;
import org.heed.review.Block.Furniture;
import org.heed.review.Block.Grid;
import org.heed.review.Block.Paragraph;
import org.heed.review.Page;
import org.heed.review.Report;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String WRAPPED = """
            The panel has tried to view events through the eyes of those
            who lived them and has been careful to avoid hindsight bias in
            what it wrote. The purpose of this review is learning, and not
            blame; that is a matter for the coroner and for the courts of
            the land. The panel met on six occasions and heard from all of
            the agencies that took part in the work of the review.
            """;

    private static Report read(String text) {
        return new ReportReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> blocks(String text) {
        return read(text).pages().getFirst().blocks();
    }

    @Test
    void joinsWrappedLinesAndKeepsTheirEnds() {
        assertThat(blocks(WRAPPED + "\n1. Train all staff.\n2. Audit it.\n"))
                .containsExactly(
                        Paragraph.plain(WRAPPED.strip()),
                        Paragraph.plain("1. Train all staff."),
                        Paragraph.plain("2. Audit it."));
    }

    @Test
    void readsCountsWhoseColumnsTheTextHasLost() {
        String table = """
                Factors First Second Total
                Knowledge
                A. Training and
                supervision 4 24 28
                B. Guidance 0 6 6
                C. Tools 2 - 2
                """;
        Grid grid = (Grid) blocks(table).getFirst();
        assertThat(grid.rows())
                .extracting(row -> row.stream()
                        .map(cell -> cell.paragraphs().isEmpty()
                                ? ""
                                : cell.paragraphs().getFirst().text())
                        .toList())
                .containsExactly(
                        List.of("Factors", "First", "Second", "Total"),
                        List.of("Knowledge", "", "", ""),
                        List.of("A. Training and\nsupervision", "4", "24", "28"),
                        List.of("B. Guidance", "0", "6", "6"),
                        List.of("C. Tools", "2", "-", "2"));
    }

    @Test
    void formFeedsArePagesWithTheNumbersPrintedOnThem() {
        Report report = read("Cover\n\n1\fPreface\n\n2\f" + WRAPPED + "\n3");
        assertThat(report.paged()).isTrue();
        assertThat(report.pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(report.pages()).extracting(Page::label).containsExactly("1", "2", "3");
        assertThat(report.pages().get(1).blocks()).containsExactly(new Furniture("2"), Paragraph.plain("Preface"));
    }

    @Test
    void setsPageNumbersAsideThatStandAloneAndCountUp() {
        String text = WRAPPED + "\n\n1\n\n" + WRAPPED + "\n\n2\n\n" + WRAPPED + "\n\n3\n";
        assertThat(blocks(text))
                .containsExactly(
                        new Furniture("1"),
                        new Furniture("2"),
                        new Furniture("3"),
                        Paragraph.plain(WRAPPED.strip()),
                        Paragraph.plain(WRAPPED.strip()),
                        Paragraph.plain(WRAPPED.strip()));
    }

    @Test
    void setsLinesAsideThatTellTheirPageAndCountUp() {
        String text = WRAPPED + "\n\nAnytown CSP    Page 1\n\n" + WRAPPED + "\n\nAnytown CSP    Page 2\n\n" + WRAPPED
                + "\n\nAnytown CSP    Page 3\n";
        assertThat(blocks(text))
                .containsExactly(
                        new Furniture("Anytown CSP    Page 1"),
                        new Furniture("Anytown CSP    Page 2"),
                        new Furniture("Anytown CSP    Page 3"),
                        Paragraph.plain(WRAPPED.strip()),
                        Paragraph.plain(WRAPPED.strip()),
                        Paragraph.plain(WRAPPED.strip()));
    }

    @Test
    void labelsInAColumnOfTheirOwnAreAListAndNoTable() {
        String text =
                "REC 1:    Train all staff.\n\nREC 2:    Audit the files\n          each year.\n\nREC 3:    Share.\n";
        assertThat(blocks(text)).noneMatch(Grid.class::isInstance);
    }

    @Test
    void readsMarkdown() {
        String text = "# Review\n\n| No | Body |\n|---|---|\n| 1 | Health | Police |\n\n- Bullet\n";
        Grid grid = new Grid(List.of(
                List.of(header("No"), header("Body")),
                List.of(
                        filled("1"),
                        new Cell(List.of(Paragraph.plain("Health"), Paragraph.plain("Police")), false, false))));
        assertThat(blocks(text))
                .containsExactly(
                        new Paragraph("Review", 1, "", 0, false), grid, new Paragraph("Bullet", 0, "-", 1, false));
    }

    @Test
    void readsATableTypedInColumns() {
        String text =
                "Body           Action\n-----          ------\nHealth         Train all\n               staff\nPolice"
                        + "         Audit\n";
        Grid grid = new Grid(List.of(
                List.of(header("Body"), header("Action")),
                List.of(filled("Health"), filled("Train all\nstaff")),
                List.of(filled("Police"), filled("Audit"))));
        assertThat(blocks(text)).containsExactly(grid);
    }

    @Test
    void readsAFramedTableWhoseRowsTakeSeveralLines() {
        String text = """
                +----+--------+
                | No | Action |
                +----+--------+
                | 1  | Train  |
                |    | staff  |
                +----+--------+
                | 2  | Audit  |
                +----+--------+
                """;
        Grid grid = new Grid(List.of(
                List.of(header("No"), header("Action")),
                List.of(filled("1"), filled("Train\nstaff")),
                List.of(filled("2"), filled("Audit"))));
        assertThat(blocks(text)).containsExactly(grid);
    }

    @Test
    void readsUtf16WithoutAMark() {
        byte[] bytes = "The panel met.".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new ReportReader()
                        .read("report.txt", bytes)
                        .pages()
                        .getFirst()
                        .blocks())
                .containsExactly(Paragraph.plain("The panel met."));
    }

    private static Cell header(String words) {
        return new Cell(List.of(Paragraph.plain(words)), true, false);
    }

    private static Cell filled(String words) {
        return new Cell(List.of(Paragraph.plain(words)), false, false);
    }
}
