package org.heed.web.oversight;

import static org.heed.tracking.oversight.Concern.AWAITING_VERIFICATION;
import static org.heed.tracking.oversight.Concern.CLAIMED_WITHOUT_EVIDENCE;
import static org.heed.tracking.oversight.Concern.NOT_RELAYED;
import static org.heed.tracking.oversight.Concern.NOT_TOLD;
import static org.heed.tracking.oversight.Concern.OVERDUE;
import static org.heed.tracking.oversight.Concern.PLAN_INCOMPLETE;
import static org.heed.tracking.oversight.Concern.REOPENED;
import static org.heed.tracking.oversight.Concern.REPEATED;
import static org.heed.tracking.oversight.Concern.TO_ANSWER;
import static org.heed.tracking.oversight.Concern.VERIFIED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.tracking.clock.RunningClock;
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
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The views of a partnership, an agency's lead and a police and crime commissioner.
@Controller
public final class ViewPages {

    private static final String ALL = "/oversight";
    private static final String VIEW = "tracking/view";

    private final TrackingDesk desk;
    private final Pages pages;

    ViewPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/partnership")
    View partnership(@RequestParam(defaultValue = "") String area) {
        Watch watch = new Watch(desk, within(area, ""), ALL + "?area=" + Watch.encoded(area));
        Choice choice = new Choice("Which area", "area", options(Division.AREA), area);
        if (area.isEmpty()) {
            return shown(new ViewPage(
                    "A partnership's view",
                    "What to tell, chase and complete in one area, review by review. Choose the area.",
                    Optional.of(choice),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return shown(inHand(area, choice, watch));
    }

    private ViewPage inHand(String area, Choice choice, Watch watch) {
        return new ViewPage(
                area + ": what the partnership has in hand",
                "First whom to tell, then what is late, then which plans are incomplete. The plan stays the"
                        + " partnership's own.",
                Optional.of(choice),
                watch.figures(
                        NOT_TOLD, TO_ANSWER, OVERDUE, PLAN_INCOMPLETE, NOT_RELAYED, AWAITING_VERIFICATION, VERIFIED),
                watch.blocks(NOT_TOLD, OVERDUE, PLAN_INCOMPLETE, AWAITING_VERIFICATION, REOPENED),
                List.of(reviews(area, watch), clocks(area)),
                List.of(
                        new Link("What services this area has on record", "/provision?area=" + Watch.encoded(area)),
                        new Link("What was said before, to draft from", "/oversight/drafting")));
    }

    @GetMapping("/oversight/agency")
    View agency(@RequestParam(defaultValue = "") String organisation) {
        Watch watch = new Watch(
                desk,
                OversightFilter.toOrganisation(organisation),
                ALL + "?organisation=" + Watch.encoded(organisation));
        List<AskedBody> bodies = watch.store().bodies(OversightFilter.ALL, watch.today());
        Choice choice = new Choice("Which body", "organisation", options(bodies), organisation);
        String name = bodies.stream()
                .filter(body -> body.id().equals(organisation))
                .findFirst()
                .map(AskedBody::name)
                .orElse("");
        if (name.isEmpty()) {
            return shown(new ViewPage(
                    "An agency lead's view",
                    "Everything that one body was asked, for a board paper or a Monday morning. Choose the body. A body"
                            + " that Heed is not sure of is not in the list: settle its name first.",
                    Optional.of(choice),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Link("Settle names of organisations", "/organisations/settle"))));
        }
        return shown(lead(name, organisation, choice, watch));
    }

    private static ViewPage lead(String name, String organisation, Choice choice, Watch watch) {
        String files = "/organisations/" + organisation;
        return new ViewPage(
                name + ": what it was asked, and what is next",
                "First what is late, then what waits for an answer, then what was claimed and lacks evidence. A claim"
                        + " is verified by somebody from another body, never by this one.",
                Optional.of(choice),
                watch.figures(OVERDUE, TO_ANSWER, PLAN_INCOMPLETE, CLAIMED_WITHOUT_EVIDENCE, REOPENED, VERIFIED),
                watch.blocks(
                        OVERDUE,
                        TO_ANSWER,
                        NOT_TOLD,
                        PLAN_INCOMPLETE,
                        CLAIMED_WITHOUT_EVIDENCE,
                        AWAITING_VERIFICATION,
                        REOPENED),
                List.of(watch.ladder()),
                List.of(
                        new Link("Calendar of dates (ICS)", files + "/asks.ics"),
                        new Link("Feed of new recommendations (Atom)", files + "/asks.atom"),
                        new Link(
                                "Send a digest by e-mail",
                                "/oversight/digest?organisation=" + Watch.encoded(organisation))));
    }

    @GetMapping("/oversight/commissioner")
    View commissioner(@RequestParam(defaultValue = "") String force) {
        Watch watch = new Watch(desk, within("", force), ALL + "?force=" + Watch.encoded(force));
        Choice choice = new Choice("Which police force area", "force", options(Division.POLICE_FORCE), force);
        if (force.isEmpty()) {
            return shown(new ViewPage(
                    "A police and crime commissioner's view",
                    "What is overdue and what keeps being recommended across one police force area. Status and class of"
                            + " evidence only: each plan stays with its partnership. Choose the area.",
                    Optional.of(choice),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return shown(new ViewPage(
                force + ": across the partnerships",
                "What is overdue and what keeps being recommended. Status and class of evidence only: each plan stays"
                        + " with its partnership. Areas stand in the order of the alphabet and are not ranked.",
                Optional.of(choice),
                watch.figures(OVERDUE, REPEATED, REOPENED, AWAITING_VERIFICATION, VERIFIED),
                watch.blocks(OVERDUE, REPEATED, REOPENED),
                List.of(watch.ladder(), areas(watch, force)),
                List.of(new Link("Overdue in whole reviews", "/oversight/clocks"))));
    }

    private Grid areas(Watch watch, String force) {
        List<List<Link>> rows = watch.store().by(Division.AREA, watch.filter(), watch.today()).keySet().stream()
                .filter(area -> !area.isEmpty())
                .sorted()
                .map(area -> watch.row(
                        new Link(area, "/oversight/partnership?area=" + Watch.encoded(area)),
                        within(area, force),
                        OVERDUE,
                        REPEATED,
                        AWAITING_VERIFICATION,
                        VERIFIED))
                .toList();
        return new Grid(
                "By partnership area",
                List.of("Area", "Asked", "Overdue", "Repeated", "Awaiting verification", "Verified"),
                rows);
    }

    private Grid reviews(String area, Watch watch) {
        List<List<Link>> rows = desk.library().catalogue().list(ReviewFilter.ALL).entries().stream()
                .map(entry -> entry.review())
                .filter(review -> review.area().orElse("").equals(area))
                .map(review -> watch.row(
                        new Link(review.title(), plan(review)),
                        OversightFilter.inReview(review.key().value()),
                        NOT_TOLD,
                        OVERDUE,
                        PLAN_INCOMPLETE,
                        VERIFIED))
                .toList();
        return new Grid(
                "Its reviews, each with its action plan",
                List.of("Review", "Asked", "Not told", "Overdue", "Plan incomplete", "Verified"),
                rows);
    }

    private static String plan(ReviewSummary review) {
        return "/reviews/" + review.key().value() + "/plan";
    }

    private Grid clocks(String area) {
        List<List<Link>> rows = desk.clocks().all(desk.tracker().today()).stream()
                .filter(clock -> clock.area().equals(area))
                .map(ViewPages::row)
                .toList();
        return new Grid(
                "What is due in whole reviews, as far as their days were entered",
                List.of("Review", "What is due", "By", "Overdue", "It reaches"),
                rows);
    }

    /// A clock as a row of a table.
    static List<Link> row(RunningClock clock) {
        List<Link> row = new ArrayList<>();
        String key = clock.review().key().value();
        row.add(new Link(key, "/reviews/" + key + "/clocks"));
        row.add(Watch.words(
                clock.deadline().what() + " (" + clock.deadline().force().words() + ")"));
        row.add(Watch.words(Wording.day(clock.due())));
        row.add(Watch.words(
                clock.isOverdue() ? Wording.count((int) clock.daysOverdue(), "day", "days") : "Not overdue"));
        row.add(Watch.words(clock.rung().map(rung -> rung.to()).orElse("Nobody yet")));
        return row;
    }

    private static List<Option> options(List<AskedBody> bodies) {
        return bodies.stream()
                .map(body -> new Option(body.id(), body.name() + " (" + body.asks() + ")"))
                .toList();
    }

    private List<Option> options(Division division) {
        return new OversightStore(desk.library().database())
                .by(division, OversightFilter.ALL, desk.tracker().today()).entrySet().stream()
                        .filter(each -> !each.getKey().isEmpty())
                        .map(each -> new Option(each.getKey(), each.getKey() + " (" + each.getValue() + ")"))
                        .sorted(Comparator.comparing(Option::words))
                        .toList();
    }

    static OversightFilter within(String area, String force) {
        return new OversightFilter(Optional.empty(), area, "", force, "", "", "", "");
    }

    private View shown(ViewPage page) {
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link());
        return pages.show(VIEW, Frame.of(page.heading(), Frame.Place.OVERSIGHT, trail), page);
    }
}
