package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.heed.meaning.MeaningReader;
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

    /// As many other codes as there are keys for in easy reach.
    private static final int OTHERS = 5;

    private static final int HUNDRED = 100;

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;
    /// They remember what they read, so that the next suggestion does not wait.
    private final Map<String, EvidenceReader> readers = new ConcurrentHashMap<>();

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
            @RequestParam(defaultValue = "0") int later,
            HttpServletRequest request) {
        String who = Who.known(request).orElse("");
        Framework chosen = desk().shelf().framework(framework);
        boolean isBlind = isBlind(key, chosen, who);
        Suggester suggester = suggester(chosen);
        List<Suggestion> open =
                isBlind ? List.of() : open(suggester, chosen, new CodableTexts(library.database()).text(key), who);
        int left = later < 0 || later >= open.size() ? 0 : later;
        String address = "/reviews/" + key + "/suggestions";
        SuggestionPage page = new SuggestionPage(
                address,
                chosen.edition(),
                DeskPages.frameworks(desk().shelf(), chosen),
                open.stream().skip(left).findFirst().map(first -> asked(first, chosen, suggester)),
                open.size(),
                new Link(
                        "Leave it for later: next",
                        address + "?framework=" + chosen.edition() + "&later=" + (left + 1)),
                isBlind,
                DeskPages.groups(chosen),
                new Link("Code it yourself", "/reviews/" + key + "/coding?framework=" + chosen.edition()));
        Frame frame = Frame.of("Proposed: " + titles.title(key), Frame.Place.REVIEWS, titles.trail(key));
        return pages.show("coding/suggestion", frame.with(FormToken.of(request)).withKeys(), page);
    }

    /// What a person said to a suggestion: `accept`, `reject`, `correct` with another code, or that other code itself.
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
            String corrected = outcome == Outcome.CORRECTED ? instead(said).code() : "";
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
                CodeKey put = outcome == Outcome.ACCEPTED ? code : instead(said);
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
            default -> Outcome.CORRECTED;
        };
    }

    /// The code that a person put in place of the proposed one.
    private static CodeKey instead(Said said) {
        if (!said.said().equals("correct")) {
            return CodeKey.of(said.said());
        }
        if (said.other() == null || said.other().isBlank()) {
            throw new Refusal("Choose the code that belongs there instead.");
        }
        return CodeKey.of(said.other());
    }

    private Suggester suggester(Framework framework) {
        return new Suggester(
                framework,
                readers.computeIfAbsent(
                        framework.edition(), any -> new EvidenceReader(framework, MeaningReader::shared)),
                new DecisionStore(library.database()).with(framework.edition()));
    }

    /// Those that this person has not decided on.
    private List<Suggestion> open(Suggester suggester, Framework framework, CodableText text, String who) {
        Set<String> decided = new HashSet<>();
        new DecisionStore(library.database())
                .with(framework.edition()).stream()
                        .filter(each -> each.document().equals(text.document())
                                && each.coder().name().equals(who))
                        .forEach(each -> decided.add(each.suggestion().quote().passage() + " " + each.code()));
        return suggester.suggestions(
                text, each -> !decided.contains(each.quote().passage() + " " + each.code()));
    }

    private SuggestionPage.Asked asked(Suggestion first, Framework framework, Suggester suggester) {
        Code code = framework.named(first.code());
        TrackRecord.Count count = suggester.record().of(code.code());
        String soFar = count.all() == 0
                ? "Nobody has decided on this code's suggestions yet."
                : "Accepted " + count.accepted() + " of " + count.all() + " times so far ("
                        + Math.round(count.share() * HUNDRED) + "%).";
        return new SuggestionPage.Asked(
                first.quote().passage(),
                first.quote().words(),
                first.code().toString(),
                code.code() + " " + code.label(),
                code.definition() + " Does not belong in it: " + code.exclude(),
                String.join("; ", first.reasons()),
                soFar,
                suggester.likeliest(first.quote().words(), first.code(), OTHERS).stream()
                        .map(key -> new SuggestionPage.Other(
                                key.toString(),
                                key.code() + " " + framework.named(key).label()))
                        .toList(),
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
