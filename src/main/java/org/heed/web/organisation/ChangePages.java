package org.heed.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.library.Library;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.RegisterChange;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterDays;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.organisation.ChangePage.Changed;
import org.heed.web.organisation.NamePage.Candidate;
import org.heed.web.reading.NotHere;
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

/// Where people correct the register itself: a new name, two entries that are one body, a body that ended and what
/// followed it; and everything that people changed.
@Controller
public final class ChangePages {

    /// More bodies than this are no help: another word narrows them.
    private static final int CANDIDATES = 12;

    private final Library library;
    private final KeptRegister register;
    private final Clock clock;
    private final Pages pages;

    public ChangePages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.register = new KeptRegister(library.database());
        this.clock = parts.clock();
        this.pages = pages;
    }

    @GetMapping("/organisations/bodies/{id}/change")
    View change(@PathVariable String id, @RequestParam(defaultValue = "") String find, HttpServletRequest request) {
        Organisation body = find(id);
        ChangePage page = new ChangePage(
                body.id(),
                body.name(),
                OrganisationWords.described(body),
                find.strip(),
                others(body, find.strip()),
                changes().stream()
                        .filter(change -> touches(change, body.id()))
                        .map(ChangePages::changed)
                        .toList());
        List<Link> trail = List.of(
                Frame.Place.HOME.link(),
                Frame.Place.ORGANISATIONS.link(),
                new Link(body.name(), OrganisationWords.address(body.id(), body.name())));
        Frame frame = Frame.of("Correct the register", Frame.Place.ORGANISATIONS, trail);
        return pages.show("organisation/change", frame.with(FormToken.of(request)), page);
    }

    @GetMapping("/organisations/changes")
    View changes(HttpServletRequest request) {
        Frame frame = Frame.of(
                "What people changed in the register",
                Frame.Place.ORGANISATIONS,
                List.of(Frame.Place.HOME.link(), Frame.Place.ORGANISATIONS.link()));
        List<RegisterChange> all = changes();
        List<RegisterChange> inForce = RegisterChange.inForce(all.reversed());
        ChangesPage page = new ChangesPage(
                all.stream().map(ChangePages::changed).toList(),
                inForce.isEmpty() ? "" : inForce.getLast().words(),
                all.size());
        return pages.show("organisation/changes", frame.with(FormToken.of(request)), page);
    }

    /// Takes back the last change that holds; refused where somebody changed the register since the page was seen.
    @PostMapping("/organisations/changes")
    View undo(@RequestParam int seen, HttpServletRequest request) {
        if (seen != changes().size()) {
            throw new Refusal("The register was changed since you saw the list. Look at it again.");
        }
        editor().undo(judgement(request));
        return new RedirectView("/organisations/changes", false, true, false);
    }

    @PostMapping("/organisations/bodies/{id}/rename")
    View rename(@PathVariable String id, @RequestParam String name, HttpServletRequest request) {
        Organisation body = find(id);
        editor().rename(body.id(), name.strip(), day(field(request, "since")), judgement(request));
        return to(body);
    }

    /// Either it is the same as another, or it ended and others followed.
    @PostMapping("/organisations/bodies/{id}/became")
    View became(@PathVariable String id, HttpServletRequest request) {
        Organisation body = find(id);
        return switch (field(request, "became")) {
            case "same" -> to(merged(body, request));
            case "ended" -> to(ended(body, request));
            default -> throw new Refusal("Say whether it is the same as another body, or ended.");
        };
    }

    private Organisation merged(Organisation body, HttpServletRequest request) {
        List<String> chosen = chosen(request);
        if (chosen.size() != 1) {
            throw new Refusal("Tick the one body that this entry is the same as.");
        }
        Organisation stays = find(chosen.getFirst());
        editor().merge(body.id(), stays.id(), judgement(request));
        return stays;
    }

    private Organisation ended(Organisation body, HttpServletRequest request) {
        LocalDate until = day(field(request, "until"))
                .orElseThrow(() -> new Refusal("Say on which day " + body.name() + " ended."));
        editor().succeed(body.id(), chosen(request), until, judgement(request));
        return body;
    }

    private OrganisationEditor editor() {
        return new OrganisationEditor(library.database(), register);
    }

    private Judgement judgement(HttpServletRequest request) {
        return new Judgement(Who.of(request), clock.instant(), field(request, "why"));
    }

    private Organisation find(String id) {
        return register.register().byId(id).orElseThrow(() -> new NotHere("The register has no such body."));
    }

    private static View to(Organisation body) {
        return new RedirectView(OrganisationWords.address(body.id(), body.name()), false, true, false);
    }

    private static Optional<LocalDate> day(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(RegisterDays.day(words));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private static List<String> chosen(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("body");
        return ticked == null ? List.of() : Arrays.asList(ticked);
    }

    /// Bodies of the words looked for, or of names like this one's; never the body itself.
    private List<Candidate> others(Organisation body, String find) {
        Register now = register.register();
        NameKey words = NameKey.of(find.isEmpty() ? body.name() : find);
        Map<String, Candidate> found = new LinkedHashMap<>();
        Stream.concat(
                        now.named(words).stream(),
                        now.similar().like(words).stream().map(like -> like.organisation()))
                .filter(each -> !each.id().equals(body.id()))
                .limit(CANDIDATES)
                .forEach(each -> found.putIfAbsent(
                        each.id(), new Candidate(each.id(), each.name(), OrganisationWords.described(each), false)));
        return List.copyOf(found.values());
    }

    /// Newest first.
    private List<RegisterChange> changes() {
        return new OrganisationCorrectionStore(library.database()).changes().reversed();
    }

    private static boolean touches(RegisterChange change, String id) {
        return change.subject().equals(id)
                || change.removed().contains(id)
                || change.versions().stream().anyMatch(each -> each.id().equals(id));
    }

    private static Changed changed(RegisterChange change) {
        Judgement judgement = change.judgement();
        return new Changed(change.words(), judgement.author() + ", " + Wording.day(judgement.at()), judgement.why());
    }
}
