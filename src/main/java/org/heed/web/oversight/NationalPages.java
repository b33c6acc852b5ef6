package org.heed.web.oversight;

import static org.heed.tracking.oversight.Concern.AWAITING_VERIFICATION;
import static org.heed.tracking.oversight.Concern.NOT_RELAYED;
import static org.heed.tracking.oversight.Concern.NOT_TOLD;
import static org.heed.tracking.oversight.Concern.OVERDUE;
import static org.heed.tracking.oversight.Concern.REJECTED;
import static org.heed.tracking.oversight.Concern.REOPENED;
import static org.heed.tracking.oversight.Concern.REPEATED;
import static org.heed.tracking.oversight.Concern.TO_ANSWER;
import static org.heed.tracking.oversight.Concern.VERIFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.tracking.Evidence;
import org.heed.tracking.Outlook;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.DepartmentLine;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.oversight.OversightStore.AskedBody;
import org.heed.tracking.oversight.OversightStore.Division;
import org.heed.web.Pages;
import org.heed.web.oversight.ViewPage.Choice;
import org.heed.web.oversight.ViewPage.Grid;
import org.heed.web.oversight.ViewPage.Option;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The views of a department, of the country, and the published mappings by which others count.
@Controller
public final class NationalPages {

    private static final String ALL = "/oversight";
    private static final List<String> SCHEMES = List.of("commissioner", "inquest", "coroners");

    private final TrackingDesk desk;
    private final Pages pages;

    NationalPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/department")
    View department(@RequestParam(defaultValue = "") String organisation) {
        Watch watch = new Watch(
                desk,
                OversightFilter.toOrganisation(organisation),
                ALL + "?organisation=" + Watch.encoded(organisation));
        List<AskedBody> departments = national(watch);
        Choice choice = new Choice(
                "Which department or national body",
                "organisation",
                departments.stream()
                        .map(body -> new Option(body.id(), body.name() + " (" + body.asks() + ")"))
                        .toList(),
                organisation);
        Optional<AskedBody> chosen = departments.stream()
                .filter(body -> body.id().equals(organisation))
                .findFirst();
        if (chosen.isEmpty()) {
            return shown(new ViewPage(
                    "A department's inbox",
                    "Recommendations of local reviews that are addressed to government or a national body. Most of them"
                            + " never reach it: this is where they can. Choose the department.",
                    Optional.of(choice),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return shown(inbox(chosen.get(), choice, watch));
    }

    private static ViewPage inbox(AskedBody department, Choice choice, Watch watch) {
        String files = "/organisations/" + department.id();
        return new ViewPage(
                department.name() + ": inbox",
                "First what nobody has recorded as delivered, then what waits for an answer. An answer that is entered"
                        + " here stands at once on the page of the partnership that asked, and on the page for the"
                        + " family.",
                Optional.of(choice),
                watch.figures(NOT_TOLD, TO_ANSWER, OVERDUE, NOT_RELAYED, REJECTED, AWAITING_VERIFICATION, VERIFIED),
                watch.blocks(NOT_TOLD, TO_ANSWER, OVERDUE, NOT_RELAYED, REPEATED, AWAITING_VERIFICATION),
                List.of(watch.ladder(), regions(watch)),
                List.of(
                        new Link("Feed of new recommendations (Atom)", files + "/asks.atom"),
                        new Link("Calendar of dates (ICS)", files + "/asks.ics")));
    }

    @GetMapping("/oversight/national")
    View national() {
        Watch watch = new Watch(desk, OversightFilter.ALL, ALL);
        return shown(new ViewPage(
                "The national view",
                "What became of recommendations across the country: status and class of evidence only, each plan stays"
                        + " with its partnership. A claim is never counted as verified.",
                Optional.empty(),
                watch.figures(NOT_TOLD, OVERDUE, NOT_RELAYED, REPEATED, REOPENED, AWAITING_VERIFICATION, VERIFIED),
                watch.blocks(REOPENED, REPEATED),
                List.of(counts(watch, "commissioner"), departments(watch), regions(watch), evidence(watch)),
                List.of(
                        new Link("By which mapping these are counted", "/oversight/mappings"),
                        new Link("All national recommendations by body", "/organisations/national"))));
    }

    private static Grid departments(Watch watch) {
        List<Concern> concerns = List.of(NOT_TOLD, TO_ANSWER, OVERDUE, NOT_RELAYED, VERIFIED);
        List<String> headings = new ArrayList<>(List.of("Body", "Asked"));
        concerns.forEach(each -> headings.add(each.words()));
        headings.addAll(DepartmentLine.categories());
        List<List<Link>> rows = DepartmentLine.all(watch.store(), watch.today()).stream()
                .map(line -> row(line, concerns))
                .toList();
        return new Grid("Departments and national bodies, from A to Z", headings, rows);
    }

    private static List<Link> row(DepartmentLine line, List<Concern> concerns) {
        String address = "/oversight/department?organisation="
                + Watch.encoded(line.body().id());
        List<Link> row = new ArrayList<>(List.of(new Link(line.body().name(), address)));
        row.add(Watch.words(String.valueOf(line.body().asks())));
        concerns.forEach(
                each -> row.add(Watch.words(String.valueOf(line.concerns().of(each)))));
        line.statuses().forEach(each -> row.add(Watch.words(String.valueOf(each.number()))));
        return row;
    }

    @GetMapping("/oversight/mappings")
    View mappings() {
        Watch watch = new Watch(desk, OversightFilter.ALL, ALL);
        List<Grid> grids = new ArrayList<>();
        for (String name : SCHEMES) {
            grids.add(counts(watch, name));
            grids.add(mapping(name));
        }
        grids.add(coroners(watch));
        grids.add(colours());
        grids.add(clocks());
        return shown(new ViewPage(
                "By which rules Heed counts",
                "Others count in statuses of their own. Each follows from the two axes, what was said and what was done,"
                        + " by a mapping that is data: the first line that fits is taken, and everything falls into"
                        + " exactly one category.",
                Optional.empty(),
                List.of(),
                List.of(),
                grids,
                List.of()));
    }

    private static List<AskedBody> national(Watch watch) {
        return DepartmentLine.all(watch.store(), watch.today()).stream()
                .map(DepartmentLine::body)
                .toList();
    }

    private static Grid counts(Watch watch, String scheme) {
        List<List<Link>> rows =
                StatusScheme.named(scheme).counts(watch.store().states(watch.filter(), watch.today())).stream()
                        .map(count -> List.of(
                                Watch.words(count.category()),
                                Watch.words(count.number() + " of " + count.of()),
                                Watch.words(count.percent() + "%"),
                                Watch.words(String.valueOf(count.verified()))))
                        .toList();
        return new Grid(
                title(scheme) + ": how this library divides",
                List.of("Category", "Number", "Share", "Of them verified"),
                rows);
    }

    private static Grid mapping(String scheme) {
        return new Grid(
                title(scheme) + ": the mapping",
                List.of("Category", "Response", "What was done"),
                StatusScheme.named(scheme).mapping().stream()
                        .map(line -> List.of(
                                Watch.words(line.category()),
                                Watch.words(line.responses()),
                                Watch.words(line.implementations())))
                        .toList());
    }

    private static String title(String scheme) {
        return switch (scheme) {
            case "commissioner" -> "The Domestic Abuse Commissioner's five categories";
            case "inquest" -> "The four of a national oversight mechanism";
            default -> "Answered or not, as coroners' reports are counted";
        };
    }

    /// Of whole reports: each counts once, whoever it was sent to, from the first day on which somebody was told.
    private Grid coroners(Watch watch) {
        return new Grid(
                "The four states of a coroner's whole report",
                List.of("State", "Reports"),
                new CoronersReports(watch)
                        .counts().entrySet().stream()
                                .map(each -> List.of(
                                        Watch.words(each.getKey().words()),
                                        Watch.words(String.valueOf(each.getValue()))))
                                .toList());
    }

    private static Grid colours() {
        return new Grid(
                "Colours, by one stated rule: the first case that fits. Nothing is green without verification.",
                List.of("Colour", "When"),
                Outlook.rules().stream()
                        .map(rule -> List.of(
                                Watch.words(rule.colour().shape() + " "
                                        + rule.colour().words()),
                                Watch.words(rule.why())))
                        .toList());
    }

    private static Grid clocks() {
        return new Grid(
                "The clocks, each with its source",
                List.of("Reviews", "What is due", "From", "Within", "Force", "Source"),
                Clocks.shipped().rules().stream()
                        .map(rule -> List.of(
                                Watch.words(rule.kinds()),
                                Watch.words(rule.what()),
                                Watch.words(rule.from().words()),
                                Watch.words(rule.within()),
                                Watch.words(rule.force().words()),
                                Watch.words(rule.footing())))
                        .toList());
    }

    private static Grid regions(Watch watch) {
        List<List<Link>> rows = watch.store().by(Division.REGION, watch.filter(), watch.today()).keySet().stream()
                .sorted()
                .map(region -> watch.row(
                        Watch.words(region.isEmpty() ? "Not recorded" : region),
                        inRegion(watch.filter(), region),
                        OVERDUE,
                        REPEATED,
                        AWAITING_VERIFICATION,
                        VERIFIED))
                .filter(row -> !row.getFirst().words().equals("Not recorded"))
                .toList();
        return new Grid(
                "By region, where the review's area is known",
                List.of("Region", "Asked", "Overdue", "Repeated", "Awaiting verification", "Verified"),
                rows);
    }

    private static OversightFilter inRegion(OversightFilter filter, String region) {
        return new OversightFilter(
                filter.concern(),
                filter.area(),
                region,
                filter.policeForce(),
                filter.organisation(),
                filter.sector(),
                filter.review(),
                filter.words());
    }

    private static Grid evidence(Watch watch) {
        List<List<Link>> rows = new OversightStore(watch.desk().library().database())
                .by(Division.EVIDENCE, watch.filter(), watch.today()).entrySet().stream()
                        .map(each -> List.of(
                                Watch.words(
                                        each.getKey().isEmpty()
                                                ? "None offered"
                                                : Evidence.Kind.Shows.valueOf(each.getKey())
                                                        .words()),
                                Watch.words(String.valueOf(each.getValue()))))
                        .toList();
        return new Grid("What the evidence shows", List.of("Class of evidence", "Number"), rows);
    }

    private View shown(ViewPage page) {
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link());
        return pages.show("tracking/view", Frame.of(page.heading(), Frame.Place.OVERSIGHT, trail), page);
    }
}
