package org.heed.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.RefusedFile;
import org.heed.review.Review;
import org.heed.text.RawText;
import org.heed.web.reading.OpenReview;
import org.heed.web.reading.ProblemLines;
import org.heed.web.view.Frame;
import org.heed.web.view.ProblemWords;
import org.heed.web.view.ProblemsPage;
import org.heed.web.view.ProblemsPage.KindCount;
import org.heed.web.view.ProblemsPage.OfReview;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What could not be read and what does not add up, over the whole library.
@Controller
class ProblemPages {

    private final Library library;
    private final Pages pages;

    ProblemPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    /// A review with its problems.
    private record Troubled(OpenReview review, List<Problem> problems) {}

    @GetMapping("/problems")
    View problems(@RequestParam(defaultValue = "") String kind) {
        List<Troubled> all = troubled("");
        Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);
        all.forEach(each -> each.problems().forEach(problem -> counts.merge(problem.kind(), 1, Integer::sum)));
        List<KindCount> kinds = counts.entrySet().stream()
                .map(count -> new KindCount(
                        count.getKey().contractName(),
                        ProblemWords.of(count.getKey()),
                        count.getValue(),
                        count.getKey().contractName().equals(kind)))
                .toList();
        List<OfReview> shown =
                troubled(kind).stream().map(ProblemPages::ofReview).toList();
        ProblemsPage page = new ProblemsPage(
                kind.isEmpty() ? library.reviews().refused() : List.of(),
                kinds,
                shown,
                kind,
                counts.values().stream().mapToInt(Integer::intValue).sum());
        return pages.show(
                "problems", Frame.of("Problems", Frame.Place.PROBLEMS, List.of(Frame.Place.HOME.link())), page);
    }

    @GetMapping("/problems.csv")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String kind) {
        Csv csv = new Csv("review", "title", "kind", "page", "about", "words");
        for (Troubled each : troubled(kind)) {
            SafeReview safe =
                    new SafeReviewStore(library.database()).review(each.review().edition());
            for (Problem problem : each.problems()) {
                csv.row(
                        each.review().review().key(),
                        each.review().title(),
                        problem.kind().contractName(),
                        problem.page() == 0 ? "" : problem.page(),
                        safe.safe(new RawText(problem.about())).words(),
                        safe.safe(new RawText(problem.words())).words());
            }
        }
        for (RefusedFile refused : kind.isEmpty() ? library.reviews().refused() : List.<RefusedFile>of()) {
            // A file name may name people, and nothing is known of this file that could tell.
            csv.row("", "A file that was refused", ProblemKind.UNREADABLE_FILE.contractName(), "", "", refused.words());
        }
        return csv.named("heed-problems.csv", ReleaseGate.ofLibrary(library.database()));
    }

    private List<Troubled> troubled(String kind) {
        List<Troubled> all = new ArrayList<>();
        for (Review review : library.reviews().all()) {
            List<Problem> problems = library.reviews().problems(review.current()).stream()
                    .filter(problem ->
                            kind.isEmpty() || problem.kind().contractName().equals(kind))
                    .toList();
            if (!problems.isEmpty()) {
                all.add(new Troubled(OpenReview.in(library, review.key().value(), null), problems));
            }
        }
        return all;
    }

    private static OfReview ofReview(Troubled each) {
        boolean whollyRead = each.review().reports().stream().allMatch(report -> report.isWhollyRead());
        return new OfReview(
                each.review().title(),
                each.review().root(),
                whollyRead ? Optional.empty() : Optional.of("Some pages not read"),
                new ProblemLines(each.review()).of(each.problems()));
    }
}
