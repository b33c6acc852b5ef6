package org.heed.intake.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.heed.intake.ReportReader;
import org.heed.intake.ocr.Scan.Print;
import org.heed.intake.ocr.Scan.Stroke;
import org.heed.review.Box;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.review.Ruling;
import org.heed.review.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagePagesTest {

    private static final String[] LINES = {
        "The panel heard that the surgery did not ask about abuse.", "The surgery should ask every patient."
    };
    /// A pixel at 200 dots per inch is a third of a point.
    private static final double NEAR_POINTS = 1.5;

    @TempDir
    Path folder;

    private static Report read(Scan scan) throws IOException {
        assumeTrue(new Tesseract().isInstalled(), "the tesseract command is not installed: nothing was recognised");
        return new ReportReader().read("scan.pdf", scan.bytes());
    }

    private static String words(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static ImagePages.Recognised recognise(Scan scan, Tesseract tesseract) throws IOException {
        try (PDDocument document = scan.document()) {
            Page page = Page.laid(1, PageState.BLANK, new Box(0, 0, 595, 842), List.of(), List.of());
            return new ImagePages(new OcrReader(() -> tesseract)).recognise(document, List.of(page));
        }
    }

    @Test
    void readsTheWordsOfAPictureWithTheirPlacesInPoints() throws IOException {
        Page page = read(new Scan().picture(Scan.paragraph(LINES))).pages().getFirst();

        assertThat(page.state()).isEqualTo(PageState.OCR);
        assertThat(words(page)).isEqualTo(String.join(" ", LINES));
        Box first = page.words().getFirst().box();
        assertThat(first.left()).isCloseTo(72, within(NEAR_POINTS));
        assertThat(first.bottom()).isCloseTo(142, within(NEAR_POINTS));
        assertThat(page.words().getLast().box().bottom()).isCloseTo(160, within(NEAR_POINTS));
        assertThat(page.words().getFirst().size()).isCloseTo(12, within(1.0));
    }

    @Test
    void saysWhichPagesWereRecognised() throws IOException {
        Report report = read(new Scan()
                .text(Scan.paragraph(LINES))
                .picture(Scan.paragraph(LINES))
                .picture(Scan.paragraph(LINES)));

        assertThat(report.pages())
                .extracting(Page::state)
                .containsExactly(PageState.TEXT, PageState.OCR, PageState.OCR);
        assertThat(report.problems())
                .containsExactly(new Problem(
                        ProblemKind.NEEDS_OCR,
                        2,
                        "2 to 3",
                        "Pages 2 to 3 are images; their words were recognised by OCR and may hold mistakes. Check them"
                                + " against the page before you quote them."));
    }

    @Test
    void neverRecognisesAPageThatHoldsItsWordsAgain() throws IOException {
        OcrReader unasked = new OcrReader(() -> {
            throw new IllegalStateException("asked for the command");
        });
        try (PDDocument document = new Scan().text(Scan.paragraph(LINES)).document()) {
            Word word = new Word("panel", new Box(72, 130, 99, 142), 12, Word.Style.PLAIN, 1);
            List<Page> pages = List.of(Page.laid(1, PageState.TEXT, new Box(0, 0, 595, 842), List.of(word), List.of()));

            assertThat(new ImagePages(unasked).recognise(document, pages))
                    .isEqualTo(new ImagePages.Recognised(pages, List.of()));
        }
    }

    @Test
    void saysThatAPageStaysUnreadWhereTheCommandIsNotInstalled() throws IOException {
        ImagePages.Recognised read =
                recognise(new Scan().picture(Scan.paragraph(LINES)), new Tesseract("no-such-command", 1));

        assertThat(read.pages()).extracting(Page::state).containsExactly(PageState.IMAGE_ONLY);
        assertThat(read.problems())
                .containsExactly(new Problem(
                        ProblemKind.NEEDS_OCR,
                        1,
                        "1",
                        "We could not read page 1: it is an image. Add OCR (install the tesseract command) or check by"
                                + " eye."));
    }

    @Test
    void doesNotAskForACommandThatIsThereAndFoundNoWords() throws IOException {
        Scan.Stroke edge = new Scan.Stroke(100, 100, 300, 400);
        Report report = read(new Scan().table(List.of(), List.of(edge)));

        assertThat(report.problems())
                .containsExactly(new Problem(
                        ProblemKind.NEEDS_OCR,
                        1,
                        "1",
                        "Page 1 is an image in which no words were recognised, as in a photograph. Check by eye."));
    }

    @Test
    void killsACommandThatTakesTooLongAndSaysSo() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here: no slow command could be made");
        Path pid = folder.resolve("pid");
        Path slow = Files.createFile(
                folder.resolve("slow"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(
                slow,
                "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo eng; exit; fi\necho $$ > '" + pid
                        + "'\nexec sleep 300\n");

        ImagePages.Recognised read =
                recognise(new Scan().picture(Scan.paragraph(LINES)), new Tesseract(slow.toString(), 2));

        assertThat(read.pages()).extracting(Page::state).containsExactly(PageState.FAILED);
        assertThat(read.problems())
                .containsExactly(new Problem(
                        ProblemKind.UNREADABLE_PAGE,
                        1,
                        "1",
                        "The image of page 1 could not be read: it is damaged, far too large, or took too long to"
                                + " recognise. Check it by eye."));
        assertThat(ended(Long.parseLong(Files.readString(pid).strip()))).isTrue();
    }

    private static boolean ended(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        return process == null || !process.onExit().get(10, TimeUnit.SECONDS).isAlive();
    }

    @Test
    void findsTheLinesOfATable() throws IOException {
        Scan scan = new Scan()
                .table(
                        List.of(
                                new Print("Number", 80, 120),
                                new Print("Recommendation", 180, 120),
                                new Print("R1", 80, 160),
                                new Print("Ask every patient", 180, 160)),
                        List.of(
                                new Stroke(72, 100, 500, 100),
                                new Stroke(72, 140, 500, 140),
                                new Stroke(72, 180, 500, 180),
                                new Stroke(72, 100, 72, 180),
                                new Stroke(170, 100, 170, 180),
                                new Stroke(500, 100, 500, 180)));

        List<Ruling> rulings = read(scan).pages().getFirst().rulings();

        assertThat(rulings.stream().map(ImagePagesTest::rounded).toList())
                .containsExactlyInAnyOrder(
                        "level at 100",
                        "level at 140",
                        "level at 180",
                        "upright at 72",
                        "upright at 170",
                        "upright at 500");
    }

    private static String rounded(Ruling ruling) {
        Box box = ruling.box();
        boolean level = box.right() - box.left() > box.bottom() - box.top();
        double place = level ? (box.top() + box.bottom()) / 2 : (box.left() + box.right()) / 2;
        return (level ? "level at " : "upright at ") + Math.round(place);
    }

    @Test
    void readsAPageThatWasLaidAskew() throws IOException {
        Page page = read(new Scan().askew(2, Scan.paragraph(LINES))).pages().getFirst();

        assertThat(words(page)).isEqualTo(String.join(" ", LINES));
    }

    @Test
    void tellsAShortDashFromALongOne() throws IOException {
        String line = "Ask every patient – at each visit — and record it.";
        Page page = read(new Scan().picture(Scan.paragraph(line))).pages().getFirst();

        assertThat(words(page)).isEqualTo(line);
    }

    @Test
    void tellsALetterThatIsADigitByTheLabelsAboveAndBelow() {
        List<Word> words =
                List.of(label("Rl", 60), label("R2", 61), label("R3", 60), label("RG", 60), label("RS", 200));

        assertThat(LabelColumns.corrected(words)).extracting(Word::text).containsExactly("R1", "R2", "R3", "R6", "RS");
    }

    private static Word label(String text, double left) {
        return new Word(text, new Box(left, 100, left + 12, 110), 10.5, Word.Style.PLAIN, 0.6);
    }

    @Test
    void aPageLargerThanAnyPaperIsNotDrawn() throws IOException {
        Scan scan = new Scan().picture(Scan.paragraph(LINES));
        scan.document().getPage(0).setMediaBox(new PDRectangle(3_000_000, 3_000_000));
        scan.document().getPage(0).setCropBox(new PDRectangle(3_000_000, 3_000_000));

        ImagePages.Recognised recognised = recognise(scan, new Tesseract("", 1));

        assertThat(recognised.pages().getFirst().state()).isEqualTo(PageState.FAILED);
        assertThat(recognised.problems()).extracting(Problem::kind).containsExactly(ProblemKind.UNREADABLE_PAGE);
    }
}
