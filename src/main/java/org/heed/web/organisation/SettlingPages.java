package org.heed.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.ReviewSummary;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.UnsettledName;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.organisation.NamePage.Candidate;
import org.heed.web.organisation.SettlingPage.Line;
import org.heed.web.reading.NotHere;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Names that a person should settle: the most frequent first, and one decision wherever it applies.
@Controller
public final class SettlingPages {

    /// As many as a person reads before deciding about one.
    private static final int SHOWN = 25;
    /// More bodies than this are no help: another word narrows them.
    private static final int CANDIDATES = 12;

    private static final String ROOT = "/organisations/settle";

    private final Library library;
    private final KeptRegister register;
    private final Clock clock;
    private final Pages pages;

    public SettlingPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.register = new KeptRegister(library.database());
        this.clock = parts.clock();
        this.pages = pages;
    }

    @GetMapping(ROOT)
    View queue(@RequestParam(defaultValue = "0") int from) {
        List<UnsettledName> all = unsettled();
        int first = Math.clamp(from, 0, Math.max(0, all.size() - 1));
        List<Line> lines =
                all.stream().skip(first).limit(SHOWN).map(SettlingPages::line).toList();
        List<Link> more = new ArrayList<>();
        if (first > 0) {
            more.add(new Link("More frequent names", ROOT + "?from=" + Math.max(0, first - SHOWN)));
        }
        if (first + SHOWN < all.size()) {
            more.add(new Link("Less frequent names", ROOT + "?from=" + (first + SHOWN)));
        }
        Frame frame = Frame.of("Organisations to settle", Frame.Place.ORGANISATIONS, trail());
        return pages.show("organisation/queue", frame, new SettlingPage(lines, all.size(), first, more));
    }

    @GetMapping(ROOT + "/name")
    View name(@RequestParam String key, @RequestParam(defaultValue = "") String find, HttpServletRequest request) {
        UnsettledName name = unsettled().stream()
                .filter(each -> each.nameKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotHere("This name is settled, or no report prints it."));
        List<Link> trail = Stream.concat(trail().stream(), Stream.of(new Link("Organisations to settle", ROOT)))
                .toList();
        Frame frame = Frame.of("Who is meant?", Frame.Place.ORGANISATIONS, trail);
        return pages.show("organisation/name", frame.with(FormToken.of(request)), page(name, find.strip()));
    }

    private NamePage page(UnsettledName name, String find) {
        List<ReviewSummary> reviews = library.catalogue().list(ReviewFilter.ALL).entries().stream()
                .map(entry -> entry.review())
                .filter(review -> name.reviews().contains(review.key()))
                .toList();
        return new NamePage(
                name.asPrinted(),
                name.nameKey(),
                count(name),
                OrganisationWords.of(name.state()),
                name.reasons(),
                candidates(name, find),
                reviews.stream()
                        .map(review -> new Link(
                                review.title(), "/reviews/" + review.key().value()))
                        .toList(),
                reviews.stream()
                        .flatMap(review -> review.area().stream())
                        .distinct()
                        .toList(),
                find);
    }

    @PostMapping(ROOT)
    View settle(HttpServletRequest request) {
        Judgement judgement = new Judgement(Who.of(request), clock.instant(), field(request, "why"));
        String as = field(request, "as");
        Optional<AddresseeState> state = Arrays.stream(AddresseeState.values())
                .filter(each -> each.name().equals(as) && each != AddresseeState.REVIEW)
                .findFirst();
        if (state.isEmpty()) {
            throw new Refusal("Say whether the name means one body or more, or what else it is.");
        }
        List<String> bodies = state.get() == AddresseeState.CONFIRMED ? bodies(request) : List.of();
        SettledScope scope = SettledScope.sent(field(request, "scope"));
        Settlement settlement =
                new Settlement(field(request, "name"), scope.scope(), scope.of(), state, bodies, judgement);
        new OrganisationEditor(library.database(), register).settle(settlement);
        return new RedirectView(ROOT, false, true, false);
    }

    /// The bodies that were ticked, and the names that were typed, one a line.
    private static List<String> bodies(HttpServletRequest request) {
        Set<String> bodies = new LinkedHashSet<>();
        String[] ticked = request.getParameterValues("body");
        bodies.addAll(ticked == null ? List.of() : Arrays.asList(ticked));
        field(request, "others")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(bodies::add);
        if (bodies.isEmpty()) {
            throw new Refusal("Tick a body, or type the name of one.");
        }
        return List.copyOf(bodies);
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private List<UnsettledName> unsettled() {
        return new OrganisationLedgerStore(library.database(), register.register()).unsettled();
    }

    private static Line line(UnsettledName name) {
        return new Line(
                name.asPrinted(),
                ROOT + "/name?key=" + OrganisationWords.encoded(name.nameKey()),
                count(name),
                OrganisationWords.of(name.state()),
                name.suggested());
    }

    private static String count(UnsettledName name) {
        return Wording.count(name.count(), "time", "times") + " in "
                + Wording.count(name.reviews().size(), "review", "reviews");
    }

    /// What Heed suggests, ticked, and then what is like the words looked for, or like the name.
    private List<Candidate> candidates(UnsettledName name, String find) {
        Register now = register.register();
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (String suggested : name.suggested().split(" \\| ", -1)) {
            now.named(NameKey.of(suggested)).forEach(each -> found.putIfAbsent(each.id(), candidate(each, true)));
        }
        String words = find.isEmpty() ? name.asPrinted() : find;
        Stream.concat(
                        now.named(NameKey.of(words)).stream(),
                        now.similar().like(NameKey.of(words)).stream().map(like -> like.organisation()))
                .limit(CANDIDATES)
                .forEach(each -> found.putIfAbsent(each.id(), candidate(each, false)));
        return List.copyOf(found.values());
    }

    private static Candidate candidate(Organisation body, boolean isSuggested) {
        return new Candidate(body.id(), body.name(), OrganisationWords.described(body), isSuggested);
    }

    private static List<Link> trail() {
        return List.of(Frame.Place.HOME.link(), Frame.Place.ORGANISATIONS.link());
    }
}
