package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.Suggester;
import org.heed.coding.suggestion.Suggestion;
import org.heed.coding.suggestion.SuggestionDesk;
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

    /// As many other codes as there are keys for in easy reach.
    private static final int OTHERS = 5;

    private static final int HUNDRED = 100;

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;
    private final SuggestionDesk desk;

    SuggestionPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
        this.desk = new SuggestionDesk(library.database(), codingDesk(), parts.clock());
    }

    @GetMapping("/reviews/{key}/suggestions")
    View next(
            @PathVariable String key,
            @RequestParam(defaultValue = "ho2016-factors") String framework,
            @RequestParam(defaultValue = "0") int later,
            HttpServletRequest request) {
        String who = Who.of(request);
        Framework chosen = codingDesk().shelf().framework(framework);
        CodableText text = new CodableTexts(library.database()).text(key);
        Suggester suggester = desk.suggester(chosen);
        List<Suggestion> open = desk.open(text, chosen, new Coder(who));
        int left = later < 0 || later >= open.size() ? 0 : later;
        String address = "/reviews/" + key + "/suggestions";
        SuggestionPage page = new SuggestionPage(
                address,
                chosen.edition(),
                DeskPages.frameworks(codingDesk().shelf(), chosen),
                open.stream().skip(left).findFirst().map(first -> asked(first, chosen, suggester)),
                open.size(),
                new Link(
                        "Leave it for later: next",
                        address + "?framework=" + chosen.edition() + "&later=" + (left + 1)),
                desk.isBlind(text, chosen, new Coder(who)),
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
        CodeKey code = CodeKey.of(said.code());
        Outcome outcome = outcome(said);
        long took = Math.max(0, parts.clock().millis() - said.shown());
        List<CodeKey> instead = outcome == Outcome.CORRECTED ? List.of(instead(said)) : List.of();
        desk.decide(
                new CodableTexts(library.database()).text(key),
                new SuggestionDesk.Said(said.passage(), code, outcome, instead, took),
                new Coder(Who.of(request)));
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
                code.named(),
                code.definition() + " Does not belong in it: " + code.exclude(),
                String.join("; ", first.reasons()),
                soFar,
                suggester.likeliest(first.quote().words(), first.code(), OTHERS).stream()
                        .map(key -> new SuggestionPage.Other(
                                key.toString(), framework.named(key).named()))
                        .toList(),
                parts.clock().millis());
    }

    private CodingDesk codingDesk() {
        return new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), parts.clock());
    }
}
