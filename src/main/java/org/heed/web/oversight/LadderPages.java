package org.heed.web.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.tracking.Followed;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Clocks.Rung;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.web.Pages;
import org.heed.web.oversight.ViewPage.Grid;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// How far delays have climbed the ladder: for each body, area, police force area and kind of body, how many reach
/// whom.
@Controller
public final class LadderPages {

    private final TrackingDesk desk;
    private final Pages pages;

    LadderPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/ladder")
    View ladder() {
        LocalDate today = desk.tracker().today();
        List<Followed> overdue = new OversightStore(desk.library().database())
                .list(OversightFilter.ALL.with(Concern.OVERDUE), today, OversightStore.Page.ALL);
        ViewPage page = new ViewPage(
                "Whom delays reach now",
                (overdue.isEmpty() ? "Nothing that is on record here is overdue. " : "")
                        + "What is overdue stands here by how far it has climbed. The days of each step are set by the"
                        + " partnership, not by law. Status only: each plan stays with its partnership.",
                Optional.empty(),
                List.of(),
                List.of(),
                overdue.isEmpty() ? List.of() : grids(overdue, today),
                List.of(new Link("The clocks and their sources", "/oversight/mappings")));
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link());
        return pages.show("tracking/view", Frame.of(page.heading(), Frame.Place.OVERSIGHT, trail), page);
    }

    private static List<Grid> grids(List<Followed> overdue, LocalDate today) {
        return List.of(
                grid("By organisation", overdue, today, each -> each.whose().organisation()),
                grid("By area", overdue, today, each -> each.whose().area()),
                grid(
                        "By police force area",
                        overdue,
                        today,
                        each -> each.whose().policeForce()),
                grid("By kind of body, departments among them", overdue, today, LadderPages::kind));
    }

    private static String kind(Followed ask) {
        String words = ask.whose().sector().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A row for each part, the most delays first; a column for each step of the ladder.
    private static Grid grid(String caption, List<Followed> overdue, LocalDate today, Function<Followed, String> part) {
        List<Rung> rungs = Clocks.shipped().ladder();
        Map<String, List<Followed>> parts = overdue.stream()
                .collect(Collectors.groupingBy(
                        each -> part.apply(each).isEmpty() ? "Not recorded" : part.apply(each),
                        TreeMap::new,
                        Collectors.toList()));
        List<String> headings = new ArrayList<>(List.of("Whose delay", "Overdue"));
        rungs.forEach(rung -> headings.add(rung.to()));
        return new Grid(
                caption,
                headings,
                parts.entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> -entry.getValue().size()))
                        .map(entry -> row(entry.getKey(), entry.getValue(), today))
                        .toList());
    }

    private static List<Link> row(String part, List<Followed> overdue, LocalDate today) {
        Clocks clocks = Clocks.shipped();
        Map<Rung, Long> reached = overdue.stream()
                .flatMap(each -> each.outlook().by().stream())
                .flatMap(due -> clocks.rung(due.until(today, ChronoUnit.DAYS)).stream())
                .collect(Collectors.groupingBy(rung -> rung, Collectors.counting()));
        List<Link> row = new ArrayList<>(List.of(Watch.words(part), Watch.words(String.valueOf(overdue.size()))));
        clocks.ladder().forEach(rung -> row.add(Watch.words(String.valueOf(reached.getOrDefault(rung, 0L)))));
        return row;
    }
}
