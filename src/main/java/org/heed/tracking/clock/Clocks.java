package org.heed.tracking.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.review.ReviewKind;
import org.heed.tracking.shipped.TrackingRows;

/// The clocks of `tracking/clocks.tsv` and the rungs of `tracking/ladder.tsv`: data, each with its source, so that a
/// change of law is a change of a line.
public record Clocks(List<Clock> clocks, List<Rung> ladder) {

    /// What the last column of the data says where there is nothing to check.
    private static final String CONFIRMED = "-";

    /// So much time from one event to another, for some kinds of review.
    record Clock(
            Set<ReviewKind> kinds,
            ReviewEvent from,
            Term length,
            ReviewEvent to,
            String what,
            Deadline.Force force,
            String source,
            String check) {

        private Deadline from(LocalDate day) {
            LocalDate due = length.after(day);
            String unknown = Stream.of(check, length.unknownAt(due))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(". "));
            return new Deadline(what, due, force, source, unknown);
        }
    }

    /// Whom a delay of so many days reaches, and with what; `check` says what of it no source confirms.
    public record Rung(int days, String to, String what, String check) {}

    /// The clocks that are shipped.
    public static Clocks shipped() {
        return new Clocks(
                TrackingRows.of("clocks.tsv").stream().map(Clocks::clock).toList(),
                TrackingRows.of("ladder.tsv").stream()
                        .map(row -> new Rung(Integer.parseInt(row.get(0)), row.get(1), row.get(2), row.get(3)))
                        .toList());
    }

    /// A clock in words, for those who want to see what Heed counts by. `kinds` is "All" or kinds of review.
    public record Rule(
            String kinds, ReviewEvent from, String within, String what, Deadline.Force force, String footing) {}

    /// All clocks in words, in their order.
    public List<Rule> rules() {
        return clocks.stream()
                .map(clock -> new Rule(
                        clock.kinds().size() == ReviewKind.values().length
                                ? "All"
                                : clock.kinds().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")),
                        clock.from(),
                        clock.length().words(),
                        clock.what(),
                        clock.force(),
                        clock.from(LocalDate.EPOCH).footing()))
                .toList();
    }

    /// The day by which an addressee that was told is to answer.
    public Optional<Deadline> answer(ReviewKind kind, LocalDate told) {
        return clocks.stream()
                .filter(clock -> clock.kinds().contains(kind) && clock.from() == ReviewEvent.TOLD)
                .findFirst()
                .map(clock -> clock.from(told));
    }

    /// What is due in a review and has not happened, soonest first. `events` are the days that are known.
    public List<Deadline> due(ReviewKind kind, Map<ReviewEvent, LocalDate> events) {
        List<Deadline> due = new ArrayList<>();
        for (Clock clock : clocks) {
            LocalDate from = events.get(clock.from());
            boolean isMeant = clock.kinds().contains(kind) && clock.from() != ReviewEvent.TOLD;
            if (isMeant && from != null && !clock.to().isPassed(events.keySet())) {
                due.add(clock.from(from));
            }
        }
        return due.stream().sorted(Comparator.comparing(Deadline::due)).toList();
    }

    /// The rung that a delay has reached; empty while nothing is overdue.
    public Optional<Rung> rung(long daysOverdue) {
        return daysOverdue <= 0
                ? Optional.empty()
                : ladder.stream().filter(rung -> rung.days() <= daysOverdue).reduce((lower, higher) -> higher);
    }

    private static Clock clock(List<String> row) {
        Set<ReviewKind> kinds = row.get(0).equals("*")
                ? Set.of(ReviewKind.values())
                : Stream.of(row.get(0).split(" ")).map(ReviewKind::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Clock(
                kinds,
                ReviewEvent.valueOf(row.get(1)),
                Term.of(row.get(2)),
                ReviewEvent.valueOf(row.get(3)),
                row.get(4),
                Deadline.Force.valueOf(row.get(5)),
                row.get(6),
                row.get(7).equals(CONFIRMED) ? "" : row.get(7));
    }
}
