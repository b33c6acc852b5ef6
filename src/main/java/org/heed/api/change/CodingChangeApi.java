package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.Suggestion;
import org.heed.coding.suggestion.SuggestionDesk;
import org.heed.library.Library;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes codes and decisions on what software proposes, in safe words.
@RestController
public final class CodingChangeApi {

    private static final String REVIEW = ApiRoutes.ROOT + "/reviews/{key}";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Library library;
    private final CodingDesk desk;
    private final SuggestionDesk suggestions;

    CodingChangeApi(Library library, Clock clock) {
        this.library = library;
        this.desk = new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), clock);
        this.suggestions = new SuggestionDesk(library.database(), desk, clock);
    }

    /// A passage that can be coded.
    record PassageLine(String passage, String marker, String words, int page) {

        static PassageLine of(CodablePassage passage) {
            return new PassageLine(passage.id(), passage.marker(), passage.words(), passage.page());
        }
    }

    /// Passages in reading order, of how many.
    record PassageLines(String review, int total, List<PassageLine> passages) {}

    /// A code for a passage, or for the letters `from` to `to` of it. `words` are those that it stands on, as whoever
    /// sends them saw them.
    record NewCoding(
            String code,
            String passage,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String words,
            @Nullable String memo) {

        Quote quote(CodableText text) {
            Quote quote = from == null || to == null
                    ? text.quote(passage)
                    : text.quote(passage, new Span(from, Math.max(from, to)));
            return words == null ? quote : new Quote(passage, quote.span(), words);
        }
    }

    /// The coding that is kept.
    record KeptCoding(int number, String code, String passage, String coder, boolean stands) {

        static KeptCoding of(Coding coding) {
            return new KeptCoding(
                    coding.number(),
                    coding.code().toString(),
                    coding.quote().passage(),
                    coding.coder().name(),
                    coding.stands());
        }
    }

    /// Why something is taken back.
    record TakenBack(@Nullable String why) {}

    /// A code that software proposes, and why.
    record Proposal(String passage, String code, List<String> reasons) {

        static Proposal of(Suggestion suggestion) {
            return new Proposal(suggestion.quote().passage(), suggestion.code().toString(), suggestion.reasons());
        }
    }

    /// Proposals that the person has not decided on, of how many; none for whoever codes the document blind.
    record Proposals(String review, String framework, boolean blind, int total, List<Proposal> proposals) {}

    /// What a person says to a proposal; `instead` is the code that belongs there when it is corrected.
    record NewDecision(
            String passage,
            String code,
            Outcome outcome,
            @Nullable String instead) {

        SuggestionDesk.Said said() {
            return new SuggestionDesk.Said(
                    passage,
                    CodeKey.of(code),
                    outcome,
                    Optional.ofNullable(instead).map(CodeKey::of).stream().toList(),
                    0);
        }
    }

    /// A decision that is kept.
    record Decided(String review, String passage, String code, Outcome outcome) {}

    @Says("The passages of one review that can be coded, in words that name nobody.")
    @GetMapping(REVIEW + "/passages")
    PassageLines passages(
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int size) {
        List<CodablePassage> all = text(key).passages();
        return new PassageLines(
                key,
                all.size(),
                new Slice(from, size).of(all).stream().map(PassageLine::of).toList());
    }

    @Says("Puts a code on a passage or on words of it.")
    @PostMapping(path = REVIEW + "/codings", consumes = JSON)
    KeptCoding code(@PathVariable String key, @RequestBody NewCoding asked, HttpServletRequest request) {
        Coder coder = new Coder(Acting.name(request));
        CodableText text = text(key);
        String memo = asked.memo() == null ? "" : asked.memo();
        CodingDesk.Choice choice = new CodingDesk.Choice(CodeKey.of(asked.code()), memo);
        return KeptCoding.of(desk.code(text, asked.quote(text), choice, coder));
    }

    @Says("Takes a coding back; only for whoever made it. It stays, with who took it back.")
    @PostMapping(path = ApiRoutes.ROOT + "/codings/{number}/withdrawals", consumes = JSON)
    KeptCoding withdraw(@PathVariable int number, @RequestBody TakenBack asked, HttpServletRequest request) {
        desk.withdraw(number, new Coder(Acting.name(request)), asked.why() == null ? "" : asked.why());
        return KeptCoding.of(new CodingStore(library.database()).coding(number));
    }

    @Says("What software proposes for one review, and the person has not decided on.")
    @GetMapping(REVIEW + "/suggestions")
    Proposals proposals(
            @PathVariable String key,
            @RequestParam(defaultValue = "ho2016-factors") String framework,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        Coder coder = new Coder(Acting.name(request));
        CodableText text = text(key);
        var chosen = desk.shelf().framework(framework);
        List<Suggestion> all = suggestions.open(text, chosen, coder);
        return new Proposals(
                key,
                chosen.edition(),
                suggestions.isBlind(text, chosen, coder),
                all.size(),
                new Slice(0, size).of(all).stream().map(Proposal::of).toList());
    }

    @Says("Accepts, corrects or rejects what software proposes; what is accepted or corrected becomes a coding.")
    @PostMapping(path = REVIEW + "/suggestions", consumes = JSON)
    Decided decide(@PathVariable String key, @RequestBody NewDecision asked, HttpServletRequest request) {
        SuggestionDesk.Said said = asked.said();
        suggestions.decide(text(key), said, new Coder(Acting.name(request)));
        return new Decided(key, asked.passage(), said.code().toString(), said.outcome());
    }

    private CodableText text(String key) {
        return new CodableTexts(library.database()).text(key);
    }
}
