package org.heed.web.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.text.Refusal;
import org.heed.tracking.Signature;
import org.heed.tracking.clock.ReviewDay;
import org.heed.tracking.clock.ReviewEvent;
import org.heed.tracking.clock.ReviewEventStore;
import org.heed.tracking.clock.RunningClock;
import org.heed.tracking.clock.TargetDate;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.oversight.ClockPage.Known;
import org.heed.web.oversight.ViewPage.Grid;
import org.heed.web.reading.OpenReview;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The clocks of whole reviews: the days of one, and what is overdue in all.
@Controller
public final class ClockPages {

    private static final List<String> DUE = List.of("Review", "What is due", "By", "Overdue", "It reaches");

    private final TrackingDesk desk;
    private final Pages pages;

    ClockPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/clocks")
    View overdue() {
        List<RunningClock> all = desk.clocks().all(desk.tracker().today());
        ViewPage page = new ViewPage(
                "What is due in whole reviews",
                "Decision, completion, sending and publication, by the kind of review. Only reviews of which somebody"
                        + " has entered a day are counted; the others have no clock yet.",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(
                        grid(
                                "Overdue, the longest first",
                                all.stream().filter(RunningClock::isOverdue).toList()),
                        grid(
                                "Due later",
                                all.stream().filter(each -> !each.isOverdue()).toList())),
                List.of(new Link("The clocks and their sources", "/oversight/mappings")));
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link());
        return pages.show("tracking/view", Frame.of(page.heading(), Frame.Place.OVERSIGHT, trail), page);
    }

    @GetMapping("/reviews/{key}/clocks")
    View clocks(@PathVariable String key, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        Map<ReviewEvent, LocalDate> days = desk.clocks().days(review.review());
        List<ReviewEvent> events =
                Stream.of(ReviewEvent.values()).filter(ReviewEvent::isOfAReview).toList();
        ClockPage page = new ClockPage(
                review.title(),
                review.root(),
                events.stream()
                        .map(event -> new Known(
                                event.words(),
                                Optional.ofNullable(days.get(event))
                                        .map(Wording::day)
                                        .orElse("")))
                        .toList(),
                grid(
                        "What is due",
                        desk.clocks().of(review.review(), desk.tracker().today())),
                new ReviewEventStore(desk.library().database())
                        .of(review.review().key())
                        .reversed(),
                events);
        Frame frame = Frame.of("Clocks: " + review.title(), Frame.Place.REVIEWS, review.trail());
        return pages.show("tracking/clocks", frame.with(FormToken.of(request)), page);
    }

    @PostMapping("/reviews/{key}/clocks")
    View enter(
            @PathVariable String key, @RequestParam String event, @RequestParam String on, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        Signature by = desk.signature(request);
        LocalDate happened = TargetDate.of(on)
                .orElseThrow(
                        () -> new Refusal("'" + on + "' is no day. Write it as 31 March 2026. Nothing was changed."));
        ReviewEvent meant = Stream.of(ReviewEvent.values())
                .filter(each -> each.name().equals(event))
                .findFirst()
                .orElseThrow(() -> new Refusal("Choose what happened. Nothing was changed."));
        String note = Optional.ofNullable(request.getParameter("narrative")).orElse("");
        new ReviewEventStore(desk.library().database())
                .add(
                        new ReviewDay(review.review().key(), meant, happened, note.strip(), by.name(), by.at()),
                        desk.tracker().today());
        return new RedirectView(review.root() + "/clocks", false, true, false);
    }

    private static Grid grid(String caption, List<RunningClock> clocks) {
        return new Grid(
                caption,
                DUE,
                clocks.stream().map(ViewPages::row).toList(),
                "No clock is running from the days that are recorded.");
    }
}
