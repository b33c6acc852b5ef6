package org.heed.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.pipeline.keeping.Corrector;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.review.Edition;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.check.CorrectionsPage.Line;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.NamePages;
import org.heed.web.guard.Who;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.Frame;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Takes corrections, and shows those of a review with what became of them.
@Controller
public final class CorrectionPages {

    private final Library library;
    private final Corrector corrector;
    private final Clock clock;
    private final Pages pages;

    public CorrectionPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.corrector = new Corrector(library.database());
        this.clock = parts.clock();
        this.pages = pages;
    }

    @PostMapping("/check/confirm")
    View confirm(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        return make(form, ledger -> new Change.Confirm(form.anchor(ledger)));
    }

    @PostMapping("/check/correct")
    View correct(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        return make(form, form::correct);
    }

    @PostMapping("/check/split")
    View split(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        return make(form, form::split);
    }

    @PostMapping("/check/join")
    View join(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        return make(form, form::join);
    }

    @PostMapping("/check/reject")
    View reject(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        return make(form, ledger -> new Change.Reject(form.anchor(ledger)));
    }

    @PostMapping("/check/add")
    View add(HttpServletRequest request) {
        CorrectionForm form = new CorrectionForm(request);
        OpenReview open = OpenReview.in(library, form.review(), null);
        return make(form, ledger -> form.add(open.reports()));
    }

    @PostMapping("/check/withdraw")
    View withdraw(@RequestParam int correction, HttpServletRequest request) {
        return make(new CorrectionForm(request), ledger -> new Change.Withdraw(correction));
    }

    private View make(CorrectionForm form, Function<List<Recommendation>, Change> change) {
        String who = Who.of(form.request());
        OpenReview open = OpenReview.in(library, form.review(), null);
        Edition edition = new Edition(open.review().key(), form.edition());
        List<Recommendation> ledger = library.recommendations().ledger(edition).recommendations();
        corrector.make(edition, change.apply(ledger), new Signature(who, clock.instant(), form.why()));
        String back = form.request().getParameter("back");
        return new RedirectView(NamePages.local(back == null ? open.root() : back), false, true, false);
    }

    /// The form for what the reading missed.
    @GetMapping("/reviews/{key}/missed")
    View missed(@PathVariable String key, HttpServletRequest request) {
        OpenReview open = OpenReview.in(library, key, null);
        MissedPage page = new MissedPage(
                open.title(),
                open.review().key().value(),
                open.edition().number(),
                open.root() + "#recommendations",
                open.reports());
        Frame frame = Frame.of("Add a recommendation that was missed", Frame.Place.CHECK, open.trail());
        return pages.show("check/missed", frame.with(FormToken.of(request)), page);
    }

    @GetMapping("/reviews/{key}/corrections")
    View corrections(@PathVariable String key, HttpServletRequest request) {
        OpenReview open = OpenReview.in(library, key, null);
        Set<Integer> adrift = library.recommendations().corrected(open.edition()).adrift().stream()
                .map(Correction::number)
                .collect(Collectors.toSet());
        List<Correction> all = new CorrectionStore(library.database()).of(open.edition());
        Set<Integer> withdrawn = all.stream()
                .filter(each -> each.change() instanceof Change.Withdraw)
                .map(each -> ((Change.Withdraw) each.change()).correction())
                .collect(Collectors.toSet());
        List<Line> lines = all.reversed().stream()
                .map(each -> line(each, adrift.contains(each.number()), withdrawn.contains(each.number())))
                .toList();
        CorrectionsPage page = new CorrectionsPage(
                open.title(),
                open.review().key().value(),
                open.edition().number(),
                open.root() + "/corrections",
                lines);
        Frame frame = Frame.of("What people corrected", Frame.Place.CHECK, open.trail());
        return pages.show("check/corrections", frame.with(FormToken.of(request)), page);
    }

    private static Line line(Correction correction, boolean isAdrift, boolean isWithdrawn) {
        return new Line(
                correction.number(),
                CorrectionWords.what(correction),
                CorrectionWords.before(correction.change()).map(AsPublished::of),
                CorrectionWords.after(correction.change()),
                correction.signature(),
                Wording.day(correction.signature().at()),
                CorrectionWords.state(correction, isAdrift, isWithdrawn));
    }
}
