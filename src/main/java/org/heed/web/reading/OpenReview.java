package org.heed.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.library.ReviewSummary;
import org.heed.review.Box;
import org.heed.review.Edition;
import org.heed.review.FileKind;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.structure.Place;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Picture;
import org.heed.web.view.Wording;
import org.jspecify.annotations.Nullable;

/// One edition of a review, and the addresses of what is in it.
public record OpenReview(Review review, Edition edition, String title, List<FiledReport> reports) {

    /// The review with a key, in the edition asked for or the current one.
    ///
    /// @throws NotHere when the library has no such review or edition
    public static OpenReview in(Library library, String key, @Nullable Integer edition) {
        Review review = library.reviews()
                .find(new ReviewKey(key))
                .orElseThrow(() -> new NotHere("This library has no review with this address."));
        int number = edition == null ? review.edition() : edition;
        if (number < 1 || number > review.edition()) {
            throw new NotHere("This review has no edition " + number + ".");
        }
        String title = library.catalogue()
                .summary(review.key())
                .map(ReviewSummary::title)
                .orElse(Wording.of(review.kind()));
        Edition open = new Edition(review.key(), number);
        return new OpenReview(review, open, title, library.reports().reports(open));
    }

    /// False for an edition that has been corrected since.
    public boolean isCurrent() {
        return edition.number() == review.edition();
    }

    public String root() {
        return "/reviews/" + review.key().value();
    }

    /// An address below the review's own, in this edition. `rest` may have parameters.
    public String address(String rest) {
        if (isCurrent()) {
            return root() + rest;
        }
        return root() + rest + (rest.contains("?") ? "&" : "?") + "edition=" + edition.number();
    }

    public List<Link> trail() {
        return List.of(Frame.Place.HOME.link(), Frame.Place.REVIEWS.link(), new Link(title, address("")));
    }

    public FiledReport report(int position) {
        return reports.stream()
                .filter(report -> report.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotHere("This review has no such document."));
    }

    public FiledPage page(FiledReport report, int number) {
        return report.pages().stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotHere("This document has no page " + number + "."));
    }

    /// "page 12, printed as 10", with the document's number when there are several.
    public String pageWords(FiledReport report, int number) {
        String printed = report.pages().stream()
                .filter(page -> page.number() == number)
                .map(FiledPage::label)
                .filter(label -> !label.isEmpty() && !label.equals(String.valueOf(number)))
                .map(label -> ", printed as " + label)
                .findFirst()
                .orElse("");
        String where = report.paged() ? "page " + number + printed : "the text";
        return reports.size() > 1 ? where + ", document " + (report.position() + 1) : where;
    }

    /// The same link in the fewest words, for a column called "Page": "12" of the first document, which is the
    /// report itself, "12 (document 2)" of another.
    public Optional<Link> shortPageLink(Place place) {
        return pageLink(place).map(link -> new Link(shortWords(place), link.address()));
    }

    private String shortWords(Place place) {
        String page = report(place.report()).paged() ? String.valueOf(place.page()) : "In the text";
        return place.report() > 0 ? page + " (document " + (place.report() + 1) + ")" : page;
    }

    /// The page that a place begins on, with the place marked; empty when the place has no page.
    public Optional<Link> pageLink(Place place) {
        if (place.page() == 0 || place.report() >= reports.size()) {
            return Optional.empty();
        }
        FiledReport report = report(place.report());
        String at = "?at=" + place.span().start() + "-" + place.span().end();
        return Optional.of(new Link(capital(pageWords(report, place.page())), pageAddress(report, place.page(), at)));
    }

    public String pageAddress(FiledReport report, int page, String parameters) {
        return address("/documents/" + (report.position() + 1) + "/pages/" + page + parameters);
    }

    public String fileAddress(FiledReport report) {
        return address("/documents/" + (report.position() + 1) + "/file");
    }

    /// The pages that a place stands on, drawn with the place marked. Only PDFs can be drawn.
    public List<Picture> pictures(Place place) {
        if (place.report() >= reports.size()) {
            return List.of();
        }
        FiledReport report = report(place.report());
        List<Picture> pictures = new ArrayList<>();
        for (int page : place.pages()) {
            List<Box> marks = place.spots().stream()
                    .filter(spot -> spot.page() == page)
                    .map(Place.Spot::box)
                    .toList();
            picture(report, page, marks).ifPresent(pictures::add);
        }
        return pictures;
    }

    public Optional<Picture> picture(FiledReport report, int page, List<Box> marks) {
        if (report.kind() != FileKind.PDF || AsPublished.isMadeSafe()) {
            return Optional.empty();
        }
        String drawn = marks.isEmpty() ? "" : ", with the place marked";
        String where = pageWords(report, page);
        String source = pageAddress(report, page, "/drawing.png" + markParameters(marks));
        return Optional.of(new Picture(
                source, "Drawing of " + where + drawn, pageAddress(report, page, ""), "Open " + where + " by itself"));
    }

    private static String markParameters(List<Box> marks) {
        return marks.stream()
                .map(box -> "mark="
                        + String.format(
                                Locale.ROOT, "%.1f_%.1f_%.1f_%.1f", box.left(), box.top(), box.right(), box.bottom()))
                .collect(Collectors.joining("&", marks.isEmpty() ? "" : "?", ""));
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
