package org.heed.tracking.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.fact.Months;
import org.heed.organisation.register.Area;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.tracking.body.Bodies;

/// What is due in the reviews of a library. A review that states when it was published counts as published at the end
/// of that month, unless somebody entered the day.
public final class ReviewClocks {

    private final ReviewStore reviews;
    private final FactStore facts;
    private final ReviewEventStore events;
    private final Bodies bodies;
    private final Clocks clocks = Clocks.shipped();

    public ReviewClocks(Database database, Bodies bodies) {
        this.reviews = new ReviewStore(database);
        this.facts = new FactStore(database);
        this.events = new ReviewEventStore(database);
        this.bodies = bodies;
    }

    /// All that is due in all reviews of which somebody entered a day, longest overdue first.
    public List<RunningClock> all(LocalDate today) {
        Map<ReviewKey, Map<ReviewEvent, LocalDate>> holding = events.holding();
        return reviews.all().stream()
                .filter(review -> holding.containsKey(review.key()))
                .flatMap(review -> running(review, holding.getOrDefault(review.key(), Map.of()), today).stream())
                .sorted(Comparator.comparing(RunningClock::due))
                .toList();
    }

    /// What is due in one review, soonest first.
    public List<RunningClock> of(Review review, LocalDate today) {
        return running(review, events.holding().getOrDefault(review.key(), Map.of()), today);
    }

    /// The days that hold of one review, with that of its publication where it states one.
    public Map<ReviewEvent, LocalDate> days(Review review) {
        return days(facts.facts(review.current()), events.holding().getOrDefault(review.key(), Map.of()));
    }

    private List<RunningClock> running(Review review, Map<ReviewEvent, LocalDate> entered, LocalDate today) {
        Facts stated = facts.facts(review.current());
        String area = stated.value(FactName.AREA).orElse("");
        Optional<Area> known = bodies.area(area);
        return clocks.due(review.kind(), days(stated, entered)).stream()
                .map(deadline -> new RunningClock(
                        review,
                        area,
                        known.map(Area::region).orElse(""),
                        known.map(Area::police).flatMap(bodies::named).orElse(""),
                        deadline,
                        deadline.daysOverdue(today),
                        clocks.rung(deadline.daysOverdue(today))))
                .toList();
    }

    private static Map<ReviewEvent, LocalDate> days(Facts stated, Map<ReviewEvent, LocalDate> entered) {
        Map<ReviewEvent, LocalDate> days = new EnumMap<>(ReviewEvent.class);
        stated.value(FactName.PUBLISHED)
                .flatMap(Months::of)
                .map(YearMonth::atEndOfMonth)
                .ifPresent(day -> days.put(ReviewEvent.PUBLISHED, day));
        days.putAll(entered);
        return days;
    }
}
