package org.heed.web.tracking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.tracking.Followed;
import org.heed.tracking.measure.PublishedStates;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.oversight.OversightStore.Counts;
import org.heed.tracking.oversight.OversightStore.Division;
import org.heed.web.Csv;
import org.heed.web.Pages;
import org.heed.web.tracking.OversightPage.Extent;
import org.heed.web.tracking.OversightPage.Narrowing;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is overdue, claimed without evidence, awaiting verification or repeated: for a partnership, an agency, a
/// department or a commissioner, who each narrow it to what is theirs.
@Controller
public final class OversightPages {

    private static final int PAGE_SIZE = 50;
    private static final int MOST_DIVISIONS = 12;

    private final TrackingDesk desk;
    private final Pages pages;

    OversightPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight")
    View oversight(@RequestParam Map<String, String> asked) {
        OversightStore store = new OversightStore(desk.library().database());
        LocalDate today = desk.tracker().today();
        OversightFilter filter = filter(asked);
        Counts counts = store.counts(filter(without(asked, "concern")), today);
        int all = filter.concern().map(counts::of).orElse(counts.all());
        int from = Math.max(0, number(asked.getOrDefault("from", "0")));
        OversightPage page = new OversightPage(
                heading(asked, store, today),
                about(asked),
                concerns(asked, counts),
                filter,
                store.list(filter, today, new OversightStore.Page(from, PAGE_SIZE)),
                new Extent(
                        from,
                        Math.min(PAGE_SIZE, Math.max(0, all - from)),
                        all,
                        from > 0 ? address(with(asked, "from", String.valueOf(Math.max(0, from - PAGE_SIZE)))) : "",
                        from + PAGE_SIZE < all ? address(with(asked, "from", String.valueOf(from + PAGE_SIZE))) : ""),
                divisions(asked, store, today),
                StatusScheme.named("commissioner").counts(store.states(filter, today)),
                downloads(asked),
                today);
        return pages.show(
                "tracking/oversight",
                Frame.of("Oversight", Frame.Place.OVERSIGHT, List.of(Frame.Place.HOME.link())),
                page);
    }

    /// The list as it is seen, whole, with the statuses that others publish.
    @GetMapping("/oversight.csv")
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> asked) {
        Library library = desk.library();
        LocalDate today = desk.tracker().today();
        Csv csv = new Csv(
                "Review",
                "Recommendation",
                "Addressed to",
                "Area",
                "Response",
                "What was done",
                "By the stated rule",
                "By the Commissioner's five",
                "By the four of coroners' reports",
                "Next",
                "By");
        new OversightStore(library.database())
                .list(filter(asked), today, OversightStore.Page.ALL)
                .forEach(ask -> row(csv, ask, today));
        return csv.named("heed-oversight.csv", ReleaseGate.ofLibrary(library.database()));
    }

    private static void row(Csv csv, Followed ask, LocalDate today) {
        PublishedStates published = PublishedStates.of(ask, today);
        csv.row(
                ask.ask().review(),
                ask.ask().number(),
                ask.toWhom(),
                ask.whose().area(),
                ask.response().words(),
                ask.implementation().words(),
                ask.outlook().colour().words(),
                published.commissioner(),
                published.coroners(),
                ask.outlook().next(),
                ask.outlook().by().map(LocalDate::toString).orElse(""));
    }

    private static OversightFilter filter(Map<String, String> asked) {
        Optional<Concern> concern = Stream.of(Concern.values())
                .filter(each -> each.name().equalsIgnoreCase(asked.getOrDefault("concern", "")))
                .findFirst();
        return new OversightFilter(
                concern,
                asked.getOrDefault("area", ""),
                asked.getOrDefault("region", ""),
                asked.getOrDefault("force", ""),
                asked.getOrDefault("organisation", ""),
                asked.getOrDefault("sector", ""),
                asked.getOrDefault("review", ""),
                asked.getOrDefault("words", ""));
    }

    private String heading(Map<String, String> asked, OversightStore store, LocalDate today) {
        String organisation = asked.getOrDefault("organisation", "");
        if (!organisation.isEmpty()) {
            return store
                    .by(Division.ORGANISATION, OversightFilter.toOrganisation(organisation), today)
                    .keySet()
                    .stream()
                    .findFirst()
                    .orElse("A body without anything asked of it here");
        }
        return Stream.of("area", "region", "force", "sector")
                .map(name -> asked.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(OversightPages::plain)
                .orElse("Oversight");
    }

    private static String about(Map<String, String> asked) {
        return asked.getOrDefault("organisation", "").isEmpty()
                ? "What was recommended, to whom, and what became of it. Status and class of evidence only: each plan"
                        + " stays with its partnership."
                : "Everything that this body was asked, the longest overdue first.";
    }

    private static List<Narrowing> concerns(Map<String, String> asked, Counts counts) {
        List<Narrowing> narrowings = new ArrayList<>();
        String chosen = asked.getOrDefault("concern", "");
        narrowings.add(new Narrowing(
                "All",
                "Everything that is followed.",
                counts.all(),
                address(without(asked, "concern")),
                chosen.isEmpty()));
        for (Concern concern : Concern.values()) {
            narrowings.add(new Narrowing(
                    concern.words(),
                    concern.meaning(),
                    counts.of(concern),
                    address(with(
                            without(asked, "from"), "concern", concern.name().toLowerCase(Locale.ROOT))),
                    concern.name().equalsIgnoreCase(chosen)));
        }
        return narrowings;
    }

    private static Map<String, List<Narrowing>> divisions(
            Map<String, String> asked, OversightStore store, LocalDate today) {
        Map<String, List<Narrowing>> divisions = new LinkedHashMap<>();
        OversightFilter filter = filter(asked);
        divisions.put("By area", narrowings(asked, "area", store.by(Division.AREA, filter, today)));
        divisions.put(
                "By police force area", narrowings(asked, "force", store.by(Division.POLICE_FORCE, filter, today)));
        divisions.put("By region", narrowings(asked, "region", store.by(Division.REGION, filter, today)));
        divisions.put("By kind of body", narrowings(asked, "sector", store.by(Division.SECTOR, filter, today)));
        divisions.put("By what the evidence shows", narrowings(asked, "", store.by(Division.EVIDENCE, filter, today)));
        return divisions;
    }

    private static List<Narrowing> narrowings(Map<String, String> asked, String name, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .limit(MOST_DIVISIONS)
                .map(each -> new Narrowing(
                        each.getKey().isEmpty() ? Wording.NOT_RECORDED : plain(each.getKey()),
                        "",
                        each.getValue(),
                        each.getKey().isEmpty() || name.isEmpty() ? "" : address(with(asked, name, each.getKey())),
                        false))
                .toList();
    }

    private static List<Link> downloads(Map<String, String> asked) {
        String organisation = asked.getOrDefault("organisation", "");
        Link list = new Link(
                "This list (CSV)", address(without(asked, "from")).replaceFirst("/oversight", "/oversight.csv"));
        Link ladder = new Link("Whom delays reach now", "/oversight/ladder");
        return organisation.isEmpty()
                ? List.of(list, ladder)
                : List.of(
                        list,
                        new Link("Feed of new recommendations (Atom)", "/organisations/" + organisation + "/asks.atom"),
                        new Link("Calendar of dates (ICS)", "/organisations/" + organisation + "/asks.ics"));
    }

    private static String plain(String value) {
        String words = value.equals(value.toUpperCase(Locale.ROOT))
                ? value.replace('_', ' ').toLowerCase(Locale.ROOT)
                : value;
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, String> with(Map<String, String> asked, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> without(Map<String, String> asked, String name) {
        Map<String, String> less = new LinkedHashMap<>(asked);
        less.remove(name);
        less.remove("from");
        return less;
    }

    private static String address(Map<String, String> asked) {
        StringBuilder address = new StringBuilder("/oversight");
        asked.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
