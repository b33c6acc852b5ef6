package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.recommendation.Recommendation;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The page of one recommendation to one addressee.
@Controller
public final class AskPages {

    private final TrackingDesk desk;
    private final Pages pages;

    AskPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reviews/{key}/asks/{id}")
    View ask(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        Followed followed = desk.ask(key, id);
        Library library = desk.library();
        OpenReview review = OpenReview.in(library, key, null);
        Standing standing = desk.tracker().standing(followed);
        Optional<Recommendation> asked = asked(library, review, followed);
        AskPage page = new AskPage(
                "/reviews/" + key + "/asks/" + id,
                followed,
                standing,
                asked.map(recommendation -> AsPublished.of(recommendation.text())),
                asked.map(recommendation -> new Link(
                        Wording.recommendation(recommendation.number()),
                        review.root() + "/recommendations/" + followed.printed().position())),
                desk.tracker().answerBy(followed.printed(), standing),
                StepLines.of(standing.steps()),
                TrackingDesk.organisation(request));
        String title = Wording.recommendation(followed.ask().number()) + " to " + page.toWhom();
        Frame frame = Frame.of(title, Frame.Place.OVERSIGHT, review.trail());
        return pages.show("tracking/ask", frame.with(FormToken.of(request)), page);
    }

    @GetMapping("/reviews/{key}/recommendations/{position}/stands")
    View stands(@PathVariable String key, @PathVariable int position) {
        Library library = desk.library();
        OpenReview review = OpenReview.in(library, key, null);
        List<Followed> asks = new AskStore(library.database())
                .of(review.review().key()).stream()
                        .filter(each -> each.printed().position() == position)
                        .map(each -> each.onThe(desk.tracker().today()))
                        .toList();
        if (asks.isEmpty()) {
            throw new NotHere("This review has no such recommendation.");
        }
        String heading = Wording.recommendation(asks.getFirst().ask().number());
        StandsPage page =
                new StandsPage(heading, new Link(heading, review.root() + "/recommendations/" + position), asks);
        return pages.show("tracking/stands", Frame.of(heading, Frame.Place.OVERSIGHT, review.trail()), page);
    }

    private static Optional<Recommendation> asked(Library library, OpenReview review, Followed followed) {
        List<Recommendation> all =
                library.recommendations().ledger(review.edition()).recommendations();
        int position = followed.printed().position();
        return position > 0 && position <= all.size() ? Optional.of(all.get(position - 1)) : Optional.empty();
    }
}
