package org.heed.web.oversight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Deadline;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.oversight.OversightStore.Counts;
import org.heed.web.oversight.ViewPage.Block;
import org.heed.web.oversight.ViewPage.Figure;
import org.heed.web.oversight.ViewPage.Grid;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;

/// What the views are made of, narrowed to what is one reader's: figures, the first of each list, tables. `address` is
/// the list of all of it.
record Watch(TrackingDesk desk, OversightFilter filter, String address) {

    /// More than a reader takes in before choosing one.
    private static final int FIRST = 5;

    LocalDate today() {
        return desk.tracker().today();
    }

    OversightStore store() {
        return new OversightStore(desk.library().database());
    }

    Counts counts() {
        return store().counts(filter, today());
    }

    /// How many give each of these causes to look.
    List<Figure> figures(Concern... concerns) {
        Counts counts = counts();
        return Stream.of(concerns)
                .map(each -> new Figure(each.words(), each.meaning(), counts.of(each), counts.all(), address(each)))
                .toList();
    }

    /// The first of each of these lists; those without any are left out.
    List<Block> blocks(Concern... concerns) {
        SafeLines lines = new SafeLines(desk.library());
        Counts counts = counts();
        List<Block> blocks = new ArrayList<>();
        for (Concern each : concerns) {
            if (counts.of(each) > 0) {
                blocks.add(new Block(
                        each.words(),
                        each.meaning(),
                        lines.of(store().list(filter.with(each), today(), new OversightStore.Page(0, FIRST))),
                        counts.of(each),
                        address(each)));
            }
        }
        return blocks;
    }

    /// How far what is overdue has climbed: whom the delay reaches now, and how often.
    Grid ladder() {
        List<Long> delays = store().list(filter.with(Concern.OVERDUE), today(), OversightStore.Page.ALL).stream()
                .flatMap(ask -> ask.outlook().by().stream())
                .map(due -> new Deadline("", due, Deadline.Force.PRACTICE, "", "").daysOverdue(today()))
                .toList();
        Clocks clocks = Clocks.shipped();
        List<List<Link>> rows = clocks.ladder().stream()
                .map(rung -> List.of(
                        words(rung.to()),
                        words(Wording.count(rung.days(), "day", "days")),
                        words(rung.what()),
                        words(String.valueOf(delays.stream()
                                .filter(days ->
                                        clocks.rung(days).filter(rung::equals).isPresent())
                                .count()))))
                .toList();
        return new Grid(
                "Whom delays reach now. The days are set by the partnership, not by law.",
                List.of("Whom", "From", "With what", "How many now"),
                rows);
    }

    /// A row of counts for a part of what is followed.
    List<Link> row(Link part, OversightFilter narrowed, Concern... concerns) {
        Counts counts = store().counts(narrowed, today());
        List<Link> row = new ArrayList<>();
        row.add(part);
        row.add(words(String.valueOf(counts.all())));
        for (Concern each : concerns) {
            row.add(words(String.valueOf(counts.of(each))));
        }
        return row;
    }

    private String address(Concern concern) {
        return address + (address.contains("?") ? "&" : "?") + "concern="
                + concern.name().toLowerCase(Locale.ROOT);
    }

    static Link words(String words) {
        return new Link(words, "");
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
