package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.history.Role;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.tracking.AskStore;
import org.heed.tracking.Assurance;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.clock.TargetDate;
import org.heed.tracking.family.FamilyContact;
import org.heed.tracking.family.FamilyContactStore;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.reading.OpenReview;
import org.heed.web.tracking.FamilyPage.Asked;
import org.heed.web.tracking.FamilyPage.Between;
import org.heed.web.tracking.FamilyPage.Passed;
import org.heed.web.tracking.FamilyPage.Told;
import org.heed.web.view.Frame;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The view for a family and those who stand by it.
@Controller
public final class FamilyPages {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final TrackingDesk desk;
    private final Pages pages;

    FamilyPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reviews/{key}/family")
    View family(@PathVariable String key, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        SafeReview safe = new SafeReviewStore(desk.library().database()).review(review.edition());
        List<Followed> followed = new AskStore(desk.library().database())
                .of(review.review().key()).stream()
                        .filter(each -> !each.printed().isAdrift())
                        .toList();
        Map<String, Standing> standings = desk.tracker().standings(followed);
        Map<Integer, List<Told>> told = new LinkedHashMap<>();
        followed.forEach(each -> told.computeIfAbsent(each.printed().position(), any -> new ArrayList<>())
                .add(told(each, standings.getOrDefault(each.id(), desk.tracker().standing(each)), safe)));
        List<Asked> asked = safe.recommendations().stream()
                .map(each -> asked(each, told.getOrDefault(each.position(), List.of())))
                .toList();
        long promised = standings.values().stream()
                .filter(each -> each.response().isPromise())
                .count();
        long shown = standings.values().stream().filter(Standing::isVerified).count();
        FamilyPage page = new FamilyPage(
                review.title(),
                new FamilyPage.Counts(followed.size(), (int) promised, (int) shown),
                asked,
                between(review, request));
        return pages.show("tracking/family", Frame.of("What was promised", Frame.Place.NONE, List.of()), page);
    }

    /// The form, apart from the family's own page.
    @GetMapping("/reviews/{key}/family/record")
    View record(@PathVariable String key, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        Frame frame = Frame.of("Record what passed with the family", Frame.Place.REVIEWS, review.trail());
        return pages.show("tracking/familyrecord", frame.with(FormToken.of(request)), review.root() + "/family");
    }

    /// What somebody filled in: an empty day is today.
    record Entry(FamilyContact.Kind kind, String on, String words) {}

    /// Enters what passed between the family and whoever stands by it.
    @PostMapping("/reviews/{key}/family")
    View enter(@PathVariable String key, Entry entry, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        LocalDate day = entry.on().isBlank()
                ? desk.tracker().today()
                : TargetDate.of(entry.on())
                        .orElseThrow(() -> new Refusal("'" + entry.on() + "' is no day. Write it as 31 March 2026."));
        FamilyContact contact = new FamilyContact(
                review.review().key(),
                entry.kind(),
                day,
                entry.words(),
                desk.tracker().signed(Who.of(request), ""));
        new FamilyContactStore(desk.library().database())
                .add(contact, desk.tracker().today());
        return new RedirectView(review.root() + "/family", false, true, false);
    }

    /// For those who stand by families, and for one person alone.
    private Optional<Between> between(OpenReview review, HttpServletRequest request) {
        boolean isTheirs = SignedIn.person(request)
                .map(person -> person.is(Role.FAMILY_LIAISON))
                .orElse(true);
        FamilyContactStore store = new FamilyContactStore(desk.library().database());
        List<Passed> passed = store.of(review.review().key()).reversed().stream()
                .map(each -> new Passed(
                        each.kind().words(),
                        Wording.day(each.on()),
                        each.words(),
                        each.by().name()))
                .toList();
        String wish = store.wish(review.review().key())
                .map(FamilyContact.Kind::words)
                .orElse("Nobody has recorded yet whether the family wishes to be contacted");
        return Optional.of(new Between(review.root() + "/family", wish, passed)).filter(any -> isTheirs);
    }

    private static Asked asked(SafeRecommendation recommendation, List<Told> told) {
        return new Asked(recommendation.number(), recommendation.text().words(), told);
    }

    private Told told(Followed ask, Standing standing, SafeReview safe) {
        String who = ask.ask().addressee().isEmpty()
                ? "The report does not say who"
                : safe.safe(new RawText(ask.toWhom())).words();
        Followed now = desk.tracker().in(ask, standing);
        return new Told(
                who,
                said(standing),
                standing.actions().stream()
                        .filter(action -> !action.words().isBlank())
                        .map(action -> safe.safe(new RawText(action.words())).words()
                                + action.target()
                                        .map(day -> ", by " + MONTH.format(day))
                                        .orElse(""))
                        .toList(),
                changed(standing, safe),
                next(now));
    }

    private static String said(Standing standing) {
        return switch (standing.response()) {
            case NOT_TOLD -> "We do not know yet whether it has been told.";
            case TOLD -> "It has been told, and has not answered yet.";
            case ACKNOWLEDGED -> "It knows what it was asked, and has not said yet what it will do.";
            case ACCEPTED -> "It said that it will do this.";
            case ACCEPTED_IN_PRINCIPLE -> "It agreed with the aim, and has not promised the action.";
            case ALTERNATIVE -> "It said that it will do something else towards the same end.";
            case REJECTED -> "It said that it will not do this.";
            case NONE_IDENTIFIED -> "We looked for its answer and did not find one.";
        };
    }

    private static String changed(Standing standing, SafeReview safe) {
        if (standing.isVerified()) {
            String words = standing.assurance().map(Assurance::changed).orElse("");
            return "Somebody from another body looked at the evidence and says: "
                    + safe.safe(new RawText(words)).words();
        }
        return switch (standing.implementation()) {
            case DONE_CLAIMED, IN_PLACE_CLAIMED ->
                "It says that this is done. Nobody else has confirmed yet that it changed anything.";
            case PARTLY -> "It says that part of it is done.";
            case IN_PROGRESS -> "It says that work has begun.";
            case NOT_STARTED -> "It says that work has not begun.";
            case NOT_MET -> "It was not done.";
            case SUPERSEDED -> "Something else has taken its place.";
            case NOT_RECORDED, DONE_VERIFIED, IN_PLACE_VERIFIED -> "Nobody has said yet whether this was done.";
        };
    }

    private String next(Followed now) {
        return now.outlook().nextForFamilies()
                + now.outlook()
                        .by()
                        .map(day -> (day.isBefore(desk.tracker().today()) ? " It was due by " : " It is due by ")
                                + MONTH.format(day) + ".")
                        .orElse("");
    }
}
