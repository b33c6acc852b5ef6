package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.intake.PageDrawing;
import org.heed.library.Library;
import org.heed.pipeline.upload.SafeName;
import org.heed.review.Box;
import org.heed.review.FileKind;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.Place;
import org.heed.text.Span;
import org.heed.web.reading.Neighbourhood;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.Context;
import org.heed.web.view.DocumentPage;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The documents of a review: page by page, drawn, and as the file they came as. Documents count from 1 in an
/// address.
@Controller
class DocumentPages {

    private static final Span NOTHING = new Span(0, 0);
    private static final String NUMBER = "-?\\d{1,5}(?:\\.\\d{1,2})?";
    private static final String MARK = NUMBER + "(?:_" + NUMBER + "){3}";

    private final Library library;
    private final Pages pages;

    DocumentPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    @GetMapping("/reviews/{key}/documents/{document}/pages/{page}")
    View page(
            @PathVariable String key, @PathVariable int document, @PathVariable int page, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, edition(request));
        FiledReport report = review.report(document - 1);
        FiledPage filed = review.page(report, page);
        Span span = span(request.getParameter("at"));
        List<KeptPassage> passages = library.outlines().passages(review.edition());
        String heading = report.paged() ? OpenReview.capital(review.pageWords(report, page)) : "Part of the text";
        DocumentPage shown = new DocumentPage(
                heading,
                report.fileName(),
                Wording.of(filed.state()),
                review.picture(report, page, marks(passages, report, page, span)),
                context(passages, report, page, span),
                neighbours(review, report, page),
                review.fileAddress(report));
        String title = heading + ", " + review.title();
        return pages.show("document", Frame.of(title, Frame.Place.REVIEWS, review.trail()), shown);
    }

    @GetMapping("/reviews/{key}/documents/{document}/pages/{page}/drawing.png")
    ResponseEntity<byte[]> drawing(
            @PathVariable String key, @PathVariable int document, @PathVariable int page, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, edition(request));
        FiledReport report = review.report(document - 1);
        review.page(report, page);
        if (report.kind() != FileKind.PDF) {
            throw new NotHere("Only pages of PDF files can be drawn.");
        }
        String[] sent = request.getParameterValues("mark");
        List<Box> marks = Stream.of(sent == null ? new String[0] : sent)
                .filter(each -> each.matches(MARK))
                .map(DocumentPages::box)
                .toList();
        byte[] png = new PageDrawing(library.reports().bytes(report.digest())).png(page, marks);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    /// The file itself, to keep and never to show: a browser that showed a report's HTML would run it as Heed's.
    @GetMapping("/reviews/{key}/documents/{document}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String key,
            @PathVariable int document,
            @RequestParam(required = false) @Nullable Integer edition) {
        OpenReview review = OpenReview.in(library, key, edition);
        FiledReport report = review.report(document - 1);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(SafeName.of(report.fileName()).value(), StandardCharsets.UTF_8)
                .build());
        return ResponseEntity.ok().headers(headers).body(library.reports().bytes(report.digest()));
    }

    /// The edition asked for, or none for the current one.
    private static @Nullable Integer edition(HttpServletRequest request) {
        String edition = request.getParameter("edition");
        if (edition == null) {
            return null;
        }
        if (!edition.matches("\\d{1,6}")) {
            throw new NotHere("This review has no such edition.");
        }
        return Integer.valueOf(edition);
    }

    private static Context context(List<KeptPassage> passages, FiledReport report, int page, Span span) {
        Neighbourhood neighbourhood = new Neighbourhood(passages);
        return report.paged()
                ? neighbourhood.onPage(report.position(), page, span)
                : neighbourhood.around(report.position(), span);
    }

    private static List<Box> marks(List<KeptPassage> passages, FiledReport report, int page, Span span) {
        return passages.stream()
                .map(KeptPassage::place)
                .filter(place -> place.report() == report.position())
                .filter(place -> place.span().overlaps(span))
                .flatMap(place -> place.spots().stream())
                .filter(spot -> spot.page() == page)
                .map(Place.Spot::box)
                .toList();
    }

    private static List<Link> neighbours(OpenReview review, FiledReport report, int page) {
        List<Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new Link("Previous page", review.pageAddress(report, page - 1, "")));
        }
        if (page < report.pages().size()) {
            links.add(new Link("Next page", review.pageAddress(report, page + 1, "")));
        }
        return links;
    }

    /// "120-340", or nothing when it is not that.
    private static Span span(@Nullable String at) {
        if (at == null || !at.matches("\\d{1,9}-\\d{1,9}")) {
            return NOTHING;
        }
        int dash = at.indexOf('-');
        int start = Integer.parseInt(at.substring(0, dash));
        return new Span(start, Math.max(start, Integer.parseInt(at.substring(dash + 1))));
    }

    private static Box box(String mark) {
        String[] sides = mark.split("_", -1);
        return new Box(
                Double.parseDouble(sides[0]),
                Double.parseDouble(sides[1]),
                Double.parseDouble(sides[2]),
                Double.parseDouble(sides[3]));
    }
}
