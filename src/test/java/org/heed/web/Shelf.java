package org.heed.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.library.Library;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.FiledReport;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.Report;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;

/// Puts a review into a library as if it had been read, so that the tests of the pages do not rest on how well
/// reports are read.
public final class Shelf {

    static final Instant ADDED = Instant.parse("2026-11-20T10:00:00Z");

    private static final Box NOWHERE = new Box(0, 0, 0, 0);
    private static final double LEFT = 72;
    private static final double RIGHT = 520;
    private static final double FIRST_LINE = 100;
    private static final double LINE = 24;

    private final StringBuilder text = new StringBuilder();
    private final List<Element> elements = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// Writes a passage at the end of the document in hand and says where it stands; page 0 is that of a document
    /// without pages.
    public Place write(int page, String marker, String words) {
        int start = text.length();
        text.append(marker.isEmpty() ? "" : marker + " ").append(words).append('\n');
        double top = FIRST_LINE + LINE * elements.size();
        Box box = page == 0 ? NOWHERE : new Box(LEFT, top, RIGHT, top + LINE / 2);
        Place place = new Place(
                outlines.size(), new Span(start, text.length() - 1), List.of(new Place.Spot(Math.max(1, page), box)));
        elements.add(new Element.Passage(marker, new RawText(words), 0, place));
        return place;
    }

    /// Closes the document in hand as a PDF whose pages have these states.
    public Shelf pdf(String fileName, PageState... states) {
        byte[] file = drawn(states.length);
        List<Page> pages = new ArrayList<>();
        for (PageState state : states) {
            pages.add(Page.laid(pages.size() + 1, state, new Box(0, 0, 595, 842), List.of(), List.of()));
        }
        return close(new Report(fileName, Digest.of(file), FileKind.PDF, true, pages, List.of()), file);
    }

    /// Closes the document in hand as a web page.
    public Shelf html(String fileName, String source) {
        byte[] file = source.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Report report =
                new Report(fileName, Digest.of(file), FileKind.HTML, false, List.of(Page.marked(List.of())), List.of());
        return close(report, file);
    }

    private Shelf close(Report report, byte[] file) {
        outlines.add(new Outline(
                report, new RawText(text.toString()), List.copyOf(elements), List.of(), List.of(), List.of()));
        files.add(file);
        text.setLength(0);
        elements.clear();
        return this;
    }

    public Shelf problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /// Keeps what was written as a review of this kind.
    public ReviewKey keep(
            Library library, ReviewKind kind, Map<FactName, Facts.Fact> facts, List<Recommendation> asked) {
        ReviewKey key = ReviewKey.mint(kind, outlines.getFirst().report().digest(), 8);
        Review review = new Review(key, kind, 1, "as sent", ADDED, 1);
        List<FiledReport> reports = new ArrayList<>();
        for (Outline outline : outlines) {
            reports.add(FiledReport.of(outline.report(), reports.size()));
        }
        library.database().write(sql -> {
            files.forEach(library.reports()::keep);
            library.reviews().add(review);
            library.reports().replace(review.current(), reports);
            library.outlines().replace(review.current(), outlines);
            library.facts().replace(review.current(), new Facts(facts));
            library.recommendations().replace(review.current(), new Ledger(OptionalInt.of(4), asked, List.of()));
            library.reviews().replaceProblems(review.current(), problems);
            return key;
        });
        return key;
    }

    private byte[] drawn(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                draw(document, page, number);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDDocument document, PDPage page, int number) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            for (Element element : elements) {
                Place.Spot spot = element.place().spots().getFirst();
                if (spot.page() == number && element instanceof Element.Passage passage) {
                    content.beginText();
                    content.newLineAtOffset((float) spot.box().left(), (float)
                            (PDRectangle.A4.getHeight() - spot.box().bottom()));
                    content.showText((passage.marker() + " " + passage.text().verbatim())
                            .replaceAll("[^ -~]", "")
                            .strip());
                    content.endText();
                }
            }
        }
    }
}
