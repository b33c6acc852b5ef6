package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.AssignmentStore;
import org.heed.coding.suggestion.Decision;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.DecisionStore;
import org.heed.coding.suggestion.EvidenceReader;
import org.heed.coding.suggestion.Suggester;
import org.heed.coding.suggestion.Suggestion;
import org.heed.coding.suggestion.TrackRecord;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// What software proposes for a document, one at a time: a person accepts, corrects or rejects it.
@Controller
public class SuggestionPages {

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;

    SuggestionPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    @GetMapping("/reviews/{key}/suggestions")
    View next(
            @PathVariable String key,
            @RequestParam(defaultValue = "ho2016-factors") String framework,
            HttpServletRequest request) {
        String who = Who.known(request).orElse("");
        Framework chosen = desk().shelf().framework(framework);
        boolean isBlind = isBlind(key, chosen, who);
        Suggester suggester = suggester(chosen);
        List<Suggestion> open =
                isBlind ? List.of() : open(suggester, new CodableTexts(library.database()).text(key), who);
        SuggestionPage page = new SuggestionPage(
                "/reviews/" + key + "/suggestions",
                chosen.edition(),
                DeskPages.frameworks(desk().shelf(), chosen),
                open.stream().findFirst().map(first -> asked(first, chosen, suggester.record())),
                open.size(),
                isBlind,
                DeskPages.groups(chosen),
                new Link("Code it yourself", "/reviews/" + key + "/coding?framework=" + chosen.edition()));
        Frame frame = Frame.of("Proposed: " + titles.title(key), Frame.Place.REVIEWS, titles.trail(key));
        return pages.show("coding/suggestion", frame.with(FormToken.of(request)), page);
    }

    /// What a person said to a suggestion: `accept`, `correct` with another code, or `reject`.
    record Said(
            String passage,
            String code,
            String said,
            @Nullable String other,
            long shown) {}

    @PostMapping("/reviews/{key}/suggestions")
    View decide(@PathVariable String key, Said said, HttpServletRequest request) {
        Coder coder = new Coder(Who.of(request));
        CodeKey code = CodeKey.of(said.code());
        CodableText text = new CodableTexts(library.database()).text(key);
        Outcome outcome = outcome(said);
        Suggestion suggestion = new Suggestion(text.quote(said.passage()), code, 0, true, List.of());
        library.database().wholly(() -> {
            String corrected = outcome == Outcome.CORRECTED
                    ? CodeKey.of(String.valueOf(said.other())).code()
                    : "";
            long took = Math.max(0, parts.clock().millis() - said.shown());
            new DecisionStore(library.database())
                    .add(new Decision(
                            key,
                            suggestion,
                            outcome,
                            corrected,
                            coder,
                            parts.clock().instant(),
                            took));
            if (outcome != Outcome.REJECTED) {
                CodeKey put = outcome == Outcome.ACCEPTED ? code : CodeKey.of(String.valueOf(said.other()));
                desk().code(text, suggestion.quote(), new CodingDesk.Choice(put, ""), coder);
            }
            return outcome;
        });
        return new RedirectView("/reviews/" + key + "/suggestions?framework=" + code.edition());
    }

    private static Outcome outcome(Said said) {
        return switch (said.said()) {
            case "accept" -> Outcome.ACCEPTED;
            case "reject" -> Outcome.REJECTED;
            default -> {
                if (said.other() == null || said.other().isBlank()) {
                    throw new Refusal("Choose the code that belongs there instead.");
                }
                yield Outcome.CORRECTED;
            }
        };
    }

    private Suggester suggester(Framework framework) {
        return new Suggester(
                framework,
                new EvidenceReader(framework, Optional.empty()),
                new DecisionStore(library.database()).with(framework.edition()));
    }

    /// Those that this person has not decided on.
    private List<Suggestion> open(Suggester suggester, CodableText text, String who) {
        Set<String> decided = new HashSet<>();
        List<Suggestion> all = suggester.suggestions(text);
        all.stream()
                .map(each -> each.code().edition())
                .distinct()
                .flatMap(edition -> new DecisionStore(library.database()).with(edition).stream())
                .filter(each -> each.document().equals(text.document())
                        && each.coder().name().equals(who))
                .forEach(each -> decided.add(each.suggestion().quote().passage() + " " + each.code()));
        return all.stream()
                .filter(each -> !decided.contains(each.quote().passage() + " " + each.code()))
                .toList();
    }

    private SuggestionPage.Asked asked(Suggestion first, Framework framework, TrackRecord record) {
        Code code = framework.named(first.code());
        TrackRecord.Count count = record.of(code.code());
        String soFar = count.all() == 0
                ? "Nobody has decided on this code's suggestions yet."
                : "Accepted " + count.accepted() + " of " + count.all() + " times so far.";
        return new SuggestionPage.Asked(
                first.quote().passage(),
                first.quote().words(),
                first.code().toString(),
                code.code() + " " + code.label(),
                code.definition() + " Does not belong in it: " + code.exclude(),
                String.join("; ", first.reasons()),
                soFar,
                parts.clock().millis());
    }

    private boolean isBlind(String document, Framework framework, String who) {
        return !who.isBlank()
                && new AssignmentStore(library.database()).isBlind(document, framework.edition(), new Coder(who));
    }

    private CodingDesk desk() {
        return new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), parts.clock());
    }
}
