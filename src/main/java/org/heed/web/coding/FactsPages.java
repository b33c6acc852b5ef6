package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.Presence;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.library.Library;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The facts of one case: what the report says, what it does not say, and where.
@Controller
public class FactsPages {

    private static final String USUAL = "case-attributes";

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;

    FactsPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    @GetMapping("/reviews/{key}/facts")
    View facts(
            @PathVariable String key,
            @RequestParam(defaultValue = USUAL) String framework,
            @RequestParam(defaultValue = "") String fact,
            HttpServletRequest request) {
        FrameworkShelf shelf = desk().shelf();
        Framework chosen = shelf.framework(framework);
        Map<CodeKey, CaseAttribute> noted = new CaseAttributeStore(library.database()).of(key, chosen, shelf);
        FactsPage page = new FactsPage(
                "/reviews/" + key + "/facts",
                chosen.edition(),
                shelf.current().stream()
                        .filter(each -> each.scope() == CodeScope.CASE)
                        .map(each -> new DeskPage.Choice(
                                each.edition(), each.title(), each.edition().equals(chosen.edition())))
                        .toList(),
                chosen.leaves().stream()
                        .map(code -> line(code, noted.get(chosen.key(code))))
                        .toList(),
                asked(chosen, fact));
        Frame frame = Frame.of("Facts: " + titles.title(key), Frame.Place.REVIEWS, titles.trail(key));
        return pages.show("coding/facts", frame.with(FormToken.of(request)), page);
    }

    /// What a person says about one fact.
    record Said(String fact, String presence, String value, String source) {}

    @PostMapping("/reviews/{key}/facts")
    View note(@PathVariable String key, Said said, HttpServletRequest request) {
        CodeKey fact = CodeKey.of(said.fact() == null ? "" : said.fact());
        desk().note(
                        key,
                        new CodingDesk.Noted(
                                fact,
                                presence(said.presence()),
                                said.value() == null ? "" : said.value(),
                                said.source() == null ? "" : said.source()),
                        new Coder(Who.of(request)));
        return new RedirectView("/reviews/" + key + "/facts?framework=" + fact.edition() + "#facts");
    }

    private CodingDesk desk() {
        return new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), parts.clock());
    }

    private static Presence presence(@Nullable String word) {
        return word == null || word.isBlank() ? Presence.NOT_RECORDED : Presence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<FactsPage.Asked> asked(Framework framework, String fact) {
        return framework
                .code(fact)
                .map(code -> new FactsPage.Asked(
                        framework.key(code).toString(),
                        code.label(),
                        code.definition() + " Belongs in it: " + code.include() + " Does not belong: " + code.exclude(),
                        code.values()));
    }

    private static FactsPage.Line line(Code code, @Nullable CaseAttribute fact) {
        return fact == null
                ? new FactsPage.Line(code.code(), code.label(), "Not recorded", "", "")
                : new FactsPage.Line(
                        code.code(),
                        code.label(),
                        state(fact),
                        fact.source(),
                        fact.coder().name());
    }

    private static String state(CaseAttribute fact) {
        return switch (fact.presence()) {
            case INDICATED -> fact.value().isEmpty() ? "Indicated" : fact.value();
            case STATED_ABSENT -> "Stated absent";
            case NOT_RECORDED -> "Not recorded";
        };
    }
}
