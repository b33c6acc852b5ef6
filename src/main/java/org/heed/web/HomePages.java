package org.heed.web;

import java.util.List;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.pipeline.upload.Uploads;
import org.heed.web.view.Frame;
import org.heed.web.view.HomePage;
import org.heed.web.view.ReviewRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The home page.
@Controller
class HomePages {

    /// How many reviews a person can be expected to remember adding.
    private static final int LATEST = 5;

    private final Library library;
    private final WebParts parts;
    private final Uploads uploads;
    private final Pages pages;

    HomePages(WebParts parts, Uploads uploads, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/")
    View home() {
        List<ReviewSummary> all = library.catalogue().list(ReviewFilter.ALL).entries().stream()
                .map(entry -> entry.review())
                .toList();
        HomePage page = new HomePage(
                counts(all),
                all.stream()
                        .limit(LATEST)
                        .map(review -> new ReviewRow(review, List.of()))
                        .toList(),
                uploads.all().stream()
                        .filter(upload -> upload.state().phase().isGoingOn())
                        .map(UploadWords::page)
                        .toList(),
                !parts.samples().isEmpty());
        return pages.show("home", Frame.of("Home", Frame.Place.HOME, List.of()), page);
    }

    private HomePage.Counts counts(List<ReviewSummary> all) {
        return new HomePage.Counts(
                all.size(),
                all.stream().mapToInt(ReviewSummary::recommendations).sum(),
                (int) all.stream().filter(review -> review.problems() > 0).count(),
                (int) all.stream().filter(review -> !review.whollyRead()).count(),
                library.reviews().refused().size());
    }
}
