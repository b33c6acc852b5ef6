package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Facet;
import org.heed.library.FacetCounts;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewList;
import org.heed.library.ReviewSummary;
import org.heed.web.view.Frame;
import org.heed.web.view.LibraryPage;
import org.heed.web.view.LibraryPage.FacetBox;
import org.heed.web.view.LibraryPage.Option;
import org.heed.web.view.ReviewRow;
import org.heed.web.view.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The list of reviews with its filters, as a page and to take away.
@Controller
class LibraryPages {

    private static final String[] COLUMNS = {
        "review",
        "title",
        "kind",
        "commissioned by",
        "area",
        "kind of death",
        "died",
        "published",
        "recommendations",
        "problems",
        "wholly read",
        "shown although not recorded"
    };

    private final Library library;
    private final Pages pages;

    LibraryPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    @GetMapping("/reviews")
    View list(HttpServletRequest request) {
        ReviewFilter filter = FilterAddress.filter(request.getParameterMap());
        ReviewList list = library.catalogue().list(filter);
        LibraryPage page = new LibraryPage(
                rows(list),
                list.inLibrary(),
                list.facets().stream().map(counts -> box(counts, filter)).toList(),
                hidden(filter),
                FilterAddress.query(filter));
        return pages.show("reviews", Frame.of("Reviews", Frame.Place.REVIEWS, List.of(Frame.Place.HOME.link())), page);
    }

    @GetMapping("/reviews.csv")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        ReviewList list = library.catalogue().list(FilterAddress.filter(request.getParameterMap()));
        Csv csv = new Csv(COLUMNS);
        rows(list).forEach(row -> addTo(csv, row));
        return csv.named("heed-reviews.csv", ReleaseGate.ofLibrary(library.database()));
    }

    private static void addTo(Csv csv, ReviewRow row) {
        ReviewSummary review = row.review();
        csv.row(
                review.key(),
                review.title(),
                Wording.of(review.kind()),
                review.body().orElse(Wording.NOT_RECORDED),
                review.area().orElse(Wording.NOT_RECORDED),
                row.caseType(),
                row.died(),
                row.published(),
                review.recommendations(),
                review.problems(),
                review.whollyRead() ? "yes" : "no",
                String.join("; ", row.passedAsMissing()));
    }

    private static List<ReviewRow> rows(ReviewList list) {
        return list.entries().stream()
                .map(entry -> new ReviewRow(
                        entry.review(),
                        entry.passedAsMissing().stream()
                                .sorted()
                                .map(Wording::of)
                                .toList()))
                .toList();
    }

    /// Filters that are chosen, for a search among the reviews that pass them.
    static List<Option> hidden(ReviewFilter filter) {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> filter.chosen().getOrDefault(facet, Set.of()).stream()
                        .sorted()
                        .map(value -> new Option(value, FilterAddress.name(facet), 0, true)))
                .toList();
    }

    private static FacetBox box(FacetCounts counts, ReviewFilter filter) {
        return new FacetBox(
                FilterAddress.name(counts.facet()),
                Wording.of(counts.facet()),
                counts.counts().stream()
                        .map(count ->
                                new Option(count.value(), Wording.value(count.value()), count.count(), count.chosen()))
                        .toList(),
                counts.total(),
                counts.facet() == Facet.LEVEL ? "recommendations" : "reviews",
                filter.leavingOutMissing().contains(counts.facet()));
    }
}
