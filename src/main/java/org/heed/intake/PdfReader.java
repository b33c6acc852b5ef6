package org.heed.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.heed.intake.ocr.ImagePages;
import org.heed.intake.ocr.OcrReader;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.text.Refusal;

/// Reads a PDF: the words of each page with their places, and the lines drawn on it. A page that cannot be read
/// is kept as `FAILED` and said; it never loses the report.
final class PdfReader {

    private static final Box NO_SIZE = new Box(0, 0, 0, 0);

    private final ImagePages imagePages;

    PdfReader(OcrReader ocrReader) {
        this.imagePages = new ImagePages(ocrReader);
    }

    Report read(String fileName, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            List<Problem> problems = new ArrayList<>(Wholeness.problems(bytes, document));
            Wholeness wholeness = new Wholeness();
            List<Page> pages = new ArrayList<>();
            for (int index = 0; index < document.getNumberOfPages(); index++) {
                pages.add(page(document, index, wholeness, problems));
            }
            ImagePages.Recognised recognised = imagePages.recognise(document, pages);
            problems.addAll(recognised.problems());
            return new Report(fileName, Digest.of(bytes), FileKind.PDF, true, recognised.pages(), problems);
        } catch (InvalidPasswordException e) {
            throw new Refusal(
                    "The file is protected by a password. Save a copy without the password and add that copy.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(
                    "The PDF is damaged and could not be opened. Ask for the file again, or print it to a new PDF.");
        }
    }

    private static Page page(PDDocument document, int index, Wholeness wholeness, List<Problem> problems) {
        int number = index + 1;
        try {
            PDPage source = document.getPage(index);
            if (Wholeness.isMissing(source)) {
                throw new IOException("the page is named and not there");
            }
            GlyphCollector glyphs = glyphs(source);
            if (glyphs.hasLosses() || !wholeness.isWhole(source)) {
                problems.add(damaged(number, "some of its words could not be read"));
            } else if (glyphs.isBeyondPaper()) {
                problems.add(damaged(number, "it is larger than any paper, or its words stand outside it"));
            }
            PageState state = glyphs.words().isEmpty() ? PageState.BLANK : PageState.TEXT;
            return Page.laid(number, state, glyphs.size(), glyphs.words(), glyphs.rulings());
        } catch (IOException | RuntimeException e) {
            problems.add(damaged(number, "it could not be read"));
            return Page.laid(number, PageState.FAILED, NO_SIZE, List.of(), List.of());
        }
    }

    /// The glyphs of a page; of one that is set sideways, as wide tables are, those that run along it.
    private static GlyphCollector glyphs(PDPage page) throws IOException {
        GlyphCollector asShown = new GlyphCollector(((page.getRotation() % 360) + 360) % 360);
        asShown.processPage(page);
        if (asShown.mainDirection() == asShown.direction()) {
            return asShown;
        }
        GlyphCollector sideways = new GlyphCollector(asShown.mainDirection());
        sideways.processPage(page);
        return sideways;
    }

    private static Problem damaged(int page, String how) {
        return new Problem(
                ProblemKind.UNREADABLE_PAGE, page, "", "Page " + page + " is damaged: " + how + ". Check it by eye.");
    }
}
