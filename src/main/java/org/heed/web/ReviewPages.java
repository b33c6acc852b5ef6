package org.heed.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.text.RawText;
import org.heed.web.reading.OpenReview;
import org.heed.web.reading.ProblemLines;
import org.heed.web.reading.ReadingOrder;
import org.heed.web.summary.SummaryRoom;
import org.heed.web.summary.SummaryViews;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.ReviewPage;
import org.heed.web.view.ReviewPage.DocumentLine;
import org.heed.web.view.ReviewPage.FactLine;
import org.heed.web.view.ReviewPage.RecommendationLine;
import org.heed.web.view.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A review's page, and its recommendations to take away.
@Controller
class ReviewPages {

    private final Library library;
    private final Pages pages;
    private final SummaryViews summaries;

    ReviewPages(WebParts parts, Pages pages, SummaryRoom room) {
        this.library = parts.library();
        this.summaries = new SummaryViews(room);
        this.pages = pages;
    }

    @GetMapping("/reviews/{key}")
    View review(@PathVariable String key, @RequestParam(required = false) @Nullable Integer edition) {
        OpenReview review = OpenReview.in(library, key, edition);
        Ledger ledger = library.recommendations().ledger(review.edition());
        List<Problem> problems = library.reviews().problems(review.edition());
        ProblemLines lines = new ProblemLines(review);
        ReviewPage page = new ReviewPage(
                review.title(),
                review.edition().number(),
                review.edition().equals(review.review().current())
                        ? Optional.of(summaries.of(review))
                        : Optional.empty(),
                facts(review),
                counts(review, ledger),
                recommendations(review, ledger, problems),
                lines.of(problems),
                documents(review, lines),
                library.reviews().editions(review.review().key()),
                new ReviewPage.Addresses(
                        review.root(), review.review().key().value(), review.address("/recommendations.csv")));
        List<Link> trail = review.trail().subList(0, 2);
        return pages.show("review", Frame.of(review.title(), Frame.Place.REVIEWS, trail), page);
    }

    @GetMapping("/reviews/{key}/recommendations.csv")
    ResponseEntity<byte[]> file(@PathVariable String key, @RequestParam(required = false) @Nullable Integer edition) {
        OpenReview review = OpenReview.in(library, key, edition);
        List<Recommendation> all =
                library.recommendations().ledger(review.edition()).recommendations();
        List<Problem> problems = library.reviews().problems(review.edition());
        SafeReview safe = new SafeReviewStore(library.database()).review(review.edition());
        Csv csv = new Csv("review", "number", "recommendation", "addressed to", "level", "page", "problems");
        ProblemLines lines = new ProblemLines(review);
        for (ReadingOrder.Placed placed : ReadingOrder.of(all)) {
            SafeRecommendation asked = safe.recommendations().get(placed.position() - 1);
            csv.row(
                    review.title(),
                    asked.number(),
                    asked.text().words(),
                    String.join("; ", asked.addressees()),
                    Wording.of(asked.level()),
                    review.shortPageLink(asked.place()).map(Link::words).orElse(Wording.NOT_RECORDED),
                    lines.about(asked.number(), problems).stream()
                            .map(line -> safe.safe(new RawText(line.words())).words())
                            .collect(Collectors.joining(" ")));
        }
        return csv.named("heed-" + review.review().key().value() + "-recommendations.csv", ReleaseGate.of(safe));
    }

    private List<FactLine> facts(OpenReview review) {
        Facts facts = library.facts().facts(review.edition());
        return Arrays.stream(FactName.values())
                .map(name -> new FactLine(
                        Wording.of(name),
                        facts.value(name)
                                .map(value -> AsPublished.of(new RawText(Wording.value(value)))
                                        .words()),
                        Optional.ofNullable(facts.stated().get(name)).flatMap(fact -> review.pageLink(fact.source()))))
                .toList();
    }

    private static ReviewPage.Counts counts(OpenReview review, Ledger ledger) {
        long unread = review.reports().stream()
                .flatMap(report -> report.pages().stream())
                .filter(FiledPage::isUnread)
                .count();
        return new ReviewPage.Counts(
                ledger.declaredCount(), ledger.recommendations().size(), (int) unread);
    }

    private static List<RecommendationLine> recommendations(OpenReview review, Ledger ledger, List<Problem> problems) {
        ProblemLines lines = new ProblemLines(review);
        List<RecommendationLine> shown = new ArrayList<>();
        for (ReadingOrder.Placed placed : ReadingOrder.of(ledger.recommendations())) {
            Recommendation recommendation = placed.recommendation();
            shown.add(new RecommendationLine(
                    recommendation,
                    AsPublished.of(recommendation.text()),
                    placed.number(),
                    review.address("/recommendations/" + placed.position()),
                    review.shortPageLink(recommendation.place()),
                    lines.about(recommendation.number(), problems)));
        }
        return shown;
    }

    private static List<DocumentLine> documents(OpenReview review, ProblemLines lines) {
        return review.reports().stream()
                .map(report -> new DocumentLine(
                        report,
                        Wording.of(report.kind()),
                        report.paged() ? pageStates(report) : List.of(),
                        review.fileAddress(report),
                        lines.unread(report)))
                .toList();
    }

    private static List<String> pageStates(FiledReport report) {
        List<String> states = new ArrayList<>();
        for (PageState state : PageState.values()) {
            long pages = report.pages().stream()
                    .filter(page -> page.state() == state)
                    .count();
            if (pages > 0) {
                states.add(Wording.count((int) pages, "page", "pages") + ": "
                        + Wording.of(state).toLowerCase(Locale.ROOT));
            }
        }
        return states;
    }
}
