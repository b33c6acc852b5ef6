package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.Presence;
import org.heed.coding.agreement.Agreement;
import org.heed.coding.agreement.AgreementFloor;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.Estimate;
import org.heed.coding.agreement.LabelledDocument.Unit;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Adjudication;
import org.heed.coding.round.AdjudicationStore;
import org.heed.coding.round.Disagreement;
import org.heed.coding.round.SeenDocument;
import org.heed.coding.suggestion.DecisionStore;
import org.heed.library.Library;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.coding.MachineStudy.Machine;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// How far coders agree, where they do not, and what a third person says about it.
@Controller
public class AgreementPages {

    private static final String USUAL = "ho2016-factors";

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;

    AgreementPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    @GetMapping("/coding/agreement")
    View agreement(
            @RequestParam(defaultValue = USUAL) String framework,
            @RequestParam(defaultValue = "passage") String unit,
            @RequestParam(defaultValue = "cues") String machine,
            HttpServletRequest request) {
        Framework chosen = shelf().framework(framework);
        Unit counted = unit.equals("review") ? Unit.REVIEW : Unit.PASSAGE;
        List<SeenDocument> seen = seen(chosen, request);
        List<MachineStudy.Pair> documents = seen.stream()
                .map(each -> new MachineStudy.Pair(each.text(), each.labelled(chosen, counted)))
                .toList();
        AgreementStudy study = AgreementStudy.of(
                documents.stream().map(MachineStudy.Pair::labelled).toList(), chosen.leaves());
        Machine beside = machine.equals("learnt") ? Machine.LEARNT : Machine.CUES;
        AgreementStudy compared = MachineStudy.of(
                chosen, documents, beside, new DecisionStore(library.database()).with(chosen.edition()));
        AgreementPage page = new AgreementPage(
                choices(chosen),
                counted == Unit.REVIEW,
                beside == Machine.LEARNT,
                chosen.edition(),
                study.raters(),
                study.overall().documents(),
                study.overall().units(),
                AgreementWords.plain(study, counted),
                rows(study, compared),
                compared.overall().documents(),
                Agreement.SEED);
        return pages.show("coding/agreement", frame("Can these codes be believed?"), page);
    }

    @GetMapping("/coding/disagreements")
    View disagreements(@RequestParam(defaultValue = USUAL) String framework, HttpServletRequest request) {
        Framework chosen = shelf().framework(framework);
        List<Adjudication> settled = new AdjudicationStore(library.database()).with(chosen.edition());
        List<SeenDocument> seen = seen(chosen, request);
        List<DisagreementsPage.Line> lines = new ArrayList<>();
        for (SeenDocument each : seen) {
            Disagreement.on(each.text(), each.codings(), chosen, settled)
                    .forEach(one -> lines.add(line(each, chosen, one)));
        }
        boolean isHidden =
                seen.size() < SeenDocument.coded(library.database(), chosen).size();
        DisagreementsPage page = DisagreementsPage.of(choices(chosen), chosen.edition(), lines, isHidden);
        return pages.show("coding/disagreements", frame("Where coders disagree").with(FormToken.of(request)), page);
    }

    /// What a third person says about one disagreement.
    record Said(String document, String passage, String code, String belongs, String why) {}

    @PostMapping("/coding/disagreements")
    View settle(Said said, HttpServletRequest request) {
        CodeKey code = CodeKey.of(said.code());
        new AdjudicationStore(library.database())
                .settle(new Adjudication(
                        said.document(),
                        said.passage(),
                        code,
                        "yes".equals(said.belongs()) ? Presence.INDICATED : Presence.STATED_ABSENT,
                        new Coder(Who.of(request)),
                        parts.clock().instant(),
                        said.why() == null ? "" : said.why()));
        return new RedirectView("/coding/disagreements?framework=" + code.edition());
    }

    private List<SeenDocument> seen(Framework framework, HttpServletRequest request) {
        return SeenDocument.of(
                library.database(),
                framework,
                Who.known(request).filter(who -> !who.isBlank()).map(Coder::new));
    }

    private FrameworkShelf shelf() {
        return new CodingStore(library.database())
                .with(FrameworkShelf.beside(library.database().file()));
    }

    private List<DeskPage.Choice> choices(Framework chosen) {
        return shelf().all().stream()
                .filter(each -> each.scope() != CodeScope.CASE)
                .map(each -> new DeskPage.Choice(
                        each.edition(), each.title(), each.edition().equals(chosen.edition())))
                .toList();
    }

    private static List<AgreementPage.Row> rows(AgreementStudy study, AgreementStudy machine) {
        List<AgreementPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < study.lines().size(); i++) {
            AgreementStudy.Line line = study.lines().get(i);
            Agreement shown =
                    study.overall().documents() == 0 ? machine.lines().get(i).agreement() : line.agreement();
            if (shown.prevalence().value().orElse(0) > 0) {
                rows.add(row(
                        line.code().named(),
                        line.agreement(),
                        machine.lines().get(i).agreement()));
            }
        }
        rows.add(row("All codes together", study.overall(), machine.overall()));
        return rows;
    }

    private static AgreementPage.Row row(String words, Agreement agreement, Agreement machine) {
        return new AgreementPage.Row(
                words,
                AgreementWords.percent(agreement.percent()),
                AgreementWords.percent(agreement.specific()),
                AgreementWords.number(agreement.alpha()),
                AgreementWords.number(agreement.cohen()),
                AgreementWords.number(agreement.fleiss()),
                percentAlone(agreement.prevalence()),
                AgreementFloor.USUAL.isReachedBy(agreement) ? "Reached" : "Below the floor",
                AgreementWords.percent(machine.specific()),
                AgreementWords.number(machine.alpha()));
    }

    private static String percentAlone(Estimate estimate) {
        return estimate.value().isPresent()
                ? String.format(Locale.ROOT, "%.1f%%", 100 * estimate.value().getAsDouble())
                : "None";
    }

    private DisagreementsPage.Line line(SeenDocument coded, Framework framework, Disagreement one) {
        CodableText text = coded.text();
        return new DisagreementsPage.Line(
                one.document(),
                titles.title(one.document()),
                "/reviews/" + one.document() + "/coding?framework=" + framework.edition() + "#p"
                        + (text.passages().indexOf(text.passage(one.passage()).orElseThrow()) + 1),
                one.passage(),
                text.quote(one.passage()).words(),
                one.code().toString(),
                framework.named(one.code()).named(),
                framework.named(one.code()).definition(),
                put(one, coded.codings()),
                String.join(", ", one.notPut()),
                one.settled()
                        .map(said -> (said.presence() == Presence.INDICATED ? "It belongs" : "It does not belong")
                                + " (" + said.by().name() + "): " + said.why()));
    }

    /// Who put the code, each with why if they said so.
    private static String put(Disagreement one, List<Coding> codings) {
        return one.put().stream()
                .map(coder -> codings.stream()
                        .filter(each -> each.coder().name().equals(coder)
                                && each.code().equals(one.code())
                                && each.quote().passage().equals(one.passage())
                                && !each.memo().isBlank())
                        .findFirst()
                        .map(each -> coder + " (\u201c" + each.memo() + "\u201d)")
                        .orElse(coder))
                .collect(Collectors.joining(", "));
    }

    private static Frame frame(String title) {
        return Frame.of(title, Frame.Place.REVIEWS, List.of(Frame.Place.HOME.link(), new Link("Coding", "/coding")));
    }
}
