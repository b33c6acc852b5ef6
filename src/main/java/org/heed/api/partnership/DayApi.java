package org.heed.api.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.review.Review;
import org.heed.tracking.Signature;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Clocks.Rung;
import org.heed.tracking.clock.Deadline;
import org.heed.tracking.clock.ReviewClocks;
import org.heed.tracking.clock.ReviewDay;
import org.heed.tracking.clock.ReviewEvent;
import org.heed.tracking.clock.ReviewEventStore;
import org.heed.tracking.clock.RunningClock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The days of whole reviews, and the clocks that they start and stop.
@RestController
public final class DayApi {

    private static final String DAYS = ApiRoutes.ROOT + "/reviews/{key}/days";

    private final Follow follow;

    DayApi(Follow follow) {
        this.follow = follow;
    }

    /// A day that somebody enters; without `on` it is today.
    record NewDay(
            ReviewEvent event,
            @Nullable LocalDate on,
            @Nullable String narrative) {}

    /// A day as it was entered.
    record DayLine(ReviewEvent event, LocalDate on, String narrative, String by) {

        static DayLine of(ReviewDay day) {
            return new DayLine(day.event(), day.happened(), day.narrative(), day.by());
        }
    }

    /// A day that holds: the last that was entered, or the review's own.
    record HeldDay(ReviewEvent event, LocalDate on) {}

    /// What is due in a review, who sets the day, and whom the delay has reached.
    record DueLine(
            String review,
            String area,
            String policeForce,
            String what,
            Deadline.Force force,
            String source,
            LocalDate due,
            long daysOverdue,
            String reaches) {

        static DueLine of(RunningClock clock) {
            return new DueLine(
                    clock.review().key().value(),
                    clock.area(),
                    clock.policeForce(),
                    clock.deadline().what(),
                    clock.deadline().force(),
                    clock.deadline().footing(),
                    clock.due(),
                    clock.daysOverdue(),
                    clock.rung().map(Rung::to).orElse(""));
        }
    }

    /// The days of a review and what is due in it.
    record Days(String review, List<HeldDay> holding, List<DayLine> entered, List<DueLine> due) {}

    /// What is due, the longest overdue first.
    record Dues(List<DueLine> due) {}

    /// The clocks themselves.
    record ClockRules(List<Clocks.Rule> rules) {}

    @Says("The days of one review and what is due in it.")
    @GetMapping(DAYS)
    Days days(@PathVariable String key) {
        return of(ApiRoutes.review(follow.library(), key));
    }

    @Says("Enters a day of one review. Days are added and never changed: the last one of an event holds.")
    @PostMapping(path = DAYS, consumes = MediaType.APPLICATION_JSON_VALUE)
    Days enter(@PathVariable String key, @RequestBody NewDay day, HttpServletRequest request) {
        Review review = ApiRoutes.review(follow.library(), key);
        Signature by = follow.tracker().signed(Acting.name(request), "");
        LocalDate today = follow.tracker().today();
        LocalDate on = day.on() == null ? today : day.on();
        String narrative = day.narrative() == null ? "" : day.narrative().strip();
        store().add(new ReviewDay(review.key(), day.event(), on, narrative, by.name(), by.at()), today);
        return of(review);
    }

    @Says("What is due in whole reviews, of which somebody entered a day.")
    @GetMapping(ApiRoutes.ROOT + "/clocks")
    Dues due() {
        return new Dues(
                clocks().all(follow.tracker().today()).stream().map(DueLine::of).toList());
    }

    @Says("The clocks by which Heed counts, each with its source.")
    @GetMapping(ApiRoutes.ROOT + "/clocks/rules")
    ClockRules rules() {
        return new ClockRules(Clocks.shipped().rules());
    }

    private Days of(Review review) {
        return new Days(
                review.key().value(),
                clocks().days(review).entrySet().stream()
                        .map(each -> new HeldDay(each.getKey(), each.getValue()))
                        .toList(),
                store().of(review.key()).stream().map(DayLine::of).toList(),
                clocks().of(review, follow.tracker().today()).stream()
                        .map(DueLine::of)
                        .toList());
    }

    private ReviewClocks clocks() {
        return new ReviewClocks(follow.library().database(), follow.bodies());
    }

    private ReviewEventStore store() {
        return new ReviewEventStore(follow.library().database());
    }
}
