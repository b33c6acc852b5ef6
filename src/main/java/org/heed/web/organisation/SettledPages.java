package org.heed.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.organisation.SettledPage.Fate;
import org.heed.web.organisation.SettledPage.Line;
import org.heed.web.view.Frame;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// What people decided about names, and where one is taken back.
@Controller
public final class SettledPages {

    private static final String ROOT = "/organisations/settled";

    private final Library library;
    private final KeptRegister register;
    private final Clock clock;
    private final Pages pages;

    public SettledPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.register = new KeptRegister(library.database());
        this.clock = parts.clock();
        this.pages = pages;
    }

    @GetMapping(ROOT)
    View settled(HttpServletRequest request) {
        Frame frame = Frame.of(
                "What people settled",
                Frame.Place.ORGANISATIONS,
                List.of(Frame.Place.HOME.link(), Frame.Place.ORGANISATIONS.link()));
        return pages.show("organisation/settled", frame.with(FormToken.of(request)), new SettledPage(lines()));
    }

    /// Takes back what was decided about a name in one place. The name is resolved again wherever it is printed.
    @PostMapping(ROOT)
    View takeBack(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        Judgement judgement = new Judgement(Who.of(request), clock.instant(), why.strip());
        SettledScope where = SettledScope.sent(scope);
        Settlement back =
                new Settlement(name.strip(), where.scope(), where.of(), Optional.empty(), List.of(), judgement);
        new OrganisationEditor(library.database(), register).settle(back);
        return new RedirectView(ROOT, false, true, false);
    }

    private List<Line> lines() {
        List<Settlement> all = new OrganisationCorrectionStore(library.database()).settlements();
        Map<String, String> titles = new HashMap<>();
        library.catalogue()
                .list(ReviewFilter.ALL)
                .entries()
                .forEach(entry ->
                        titles.put(entry.review().key().value(), entry.review().title()));
        List<Line> lines = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            lines.add(line(i + 1, all.get(i), fate(all, i), titles));
        }
        return lines;
    }

    private Line line(int number, Settlement settlement, Fate fate, Map<String, String> titles) {
        Judgement judgement = settlement.judgement();
        String where = switch (settlement.scope()) {
            case REVIEW -> "Only in " + titles.getOrDefault(settlement.scopeOf(), settlement.scopeOf());
            case AREA -> "In reviews of " + settlement.scopeOf();
            case EVERYWHERE -> "In every review";
        };
        return new Line(
                number,
                settlement.asPrinted(),
                means(settlement),
                where,
                judgement.author() + ", " + Wording.day(judgement.at()),
                judgement.why(),
                SettledScope.of(settlement).field(),
                fate);
    }

    private String means(Settlement settlement) {
        Register now = register.register();
        return settlement
                .state()
                .map(state -> state == AddresseeState.CONFIRMED
                        ? settlement.bodies().stream()
                                .map(body ->
                                        now.byId(body).map(Organisation::name).orElse(body))
                                .collect(Collectors.joining("; "))
                        : OrganisationWords.of(state))
                .orElse("The earlier decision was taken back");
    }

    private static Fate fate(List<Settlement> all, int index) {
        Settlement one = all.get(index);
        if (one.state().isEmpty()) {
            return Fate.LAST_WORD;
        }
        return all.subList(index + 1, all.size()).stream()
                .filter(later -> later.replaces(one))
                .findFirst()
                .map(later -> later.state().isEmpty() ? Fate.TAKEN_BACK : Fate.REPLACED)
                .orElse(Fate.HOLDS);
    }
}
