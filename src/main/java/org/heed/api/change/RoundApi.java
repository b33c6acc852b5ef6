package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Adjudication;
import org.heed.coding.round.AdjudicationStore;
import org.heed.coding.round.Assignment;
import org.heed.coding.round.AssignmentStore;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rounds of coding: who is to code what, how far they are, what a third person settles, and the facts of cases.
@RestController
public final class RoundApi {

    private static final String ASSIGNMENTS = ApiRoutes.ROOT + "/assignments";
    private static final String FACTS = ApiRoutes.ROOT + "/reviews/{key}/facts";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Library library;
    private final Clock clock;
    private final CodingDesk desk;

    RoundApi(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
        this.desk = new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), clock);
    }

    /// Who is to code what.
    record NewAssignment(String document, String framework, String coder, Assignment.Sight sight) {}

    /// How far somebody is who codes a document.
    record AssignmentLine(
            int number,
            String document,
            String framework,
            String coder,
            Assignment.Sight sight,
            Assignment.State state) {

        static AssignmentLine of(Assignment given) {
            return new AssignmentLine(
                    given.number(),
                    given.document(),
                    given.framework(),
                    given.coder().name(),
                    given.sight(),
                    given.state());
        }
    }

    /// All that were given.
    record Assignments(List<AssignmentLine> assignments) {}

    /// How far the coder is.
    record NewState(Assignment.State state) {}

    /// What a third person says: the code belongs on the passage, or does not, and why.
    record NewAdjudication(String document, String passage, String code, boolean belongs, String why) {}

    /// A disagreement that was settled.
    record SettledCode(String document, String passage, String code, boolean belongs, String by, String why) {

        static SettledCode of(Adjudication settled) {
            return new SettledCode(
                    settled.document(),
                    settled.passage(),
                    settled.code().toString(),
                    settled.presence() == Presence.INDICATED,
                    settled.by().name(),
                    settled.why());
        }
    }

    /// What was settled with one framework, oldest first.
    record SettledAll(String framework, List<SettledCode> settled) {}

    /// What a person says about a fact of a case.
    record NewFact(
            String fact,
            Presence presence,
            @Nullable String value,
            @Nullable String source) {}

    /// A fact of a case; one that nobody has noted is not recorded.
    record FactLine(String fact, String label, Presence presence, String value, String notedBy) {}

    /// The facts of one case.
    record CaseFacts(String document, String framework, List<FactLine> facts) {}

    /// A text to be coded beside reviews. Heed does not look for names in it: whoever adds it has.
    record NewDocument(String title, String words, boolean namesRemoved) {}

    /// The key under which it is coded.
    record AddedDocument(String document, String title) {}

    @Says("Who is to code what, and how far they are.")
    @GetMapping(ASSIGNMENTS)
    Assignments assignments() {
        return new Assignments(new AssignmentStore(library.database())
                .all().stream().map(AssignmentLine::of).toList());
    }

    @Says("Gives somebody a document to code, blind or open.")
    @PostMapping(path = ASSIGNMENTS, consumes = JSON)
    AssignmentLine assign(@RequestBody NewAssignment wanted, HttpServletRequest request) {
        Assignment.Draft draft =
                new Assignment.Draft(wanted.document(), wanted.framework(), new Coder(wanted.coder()), wanted.sight());
        return AssignmentLine.of(new AssignmentStore(library.database()).give(draft, coder(request), clock.instant()));
    }

    @Says("Says how far a coder is; only for that coder.")
    @PostMapping(path = ASSIGNMENTS + "/{number}/states", consumes = JSON)
    AssignmentLine tell(@PathVariable int number, @RequestBody NewState wanted, HttpServletRequest request) {
        return AssignmentLine.of(
                new AssignmentStore(library.database()).tell(number, wanted.state(), coder(request), clock.instant()));
    }

    @Says("What third persons settled between coders of one framework; nothing of what one codes blind.")
    @GetMapping(ApiRoutes.ROOT + "/adjudications")
    SettledAll settled(@RequestParam(defaultValue = "ho2016-factors") String framework, HttpServletRequest request) {
        String edition = desk.shelf().framework(framework).edition();
        AssignmentStore assignments = new AssignmentStore(library.database());
        Coder who = new Coder(Acting.known(request).orElse(""));
        return new SettledAll(
                edition,
                new AdjudicationStore(library.database())
                        .with(edition).stream()
                                .filter(each -> !assignments.isBlind(each.document(), edition, who))
                                .map(SettledCode::of)
                                .toList());
    }

    @Says("Settles a disagreement between coders; refused to whoever coded the document.")
    @PostMapping(path = ApiRoutes.ROOT + "/adjudications", consumes = JSON)
    SettledCode settle(@RequestBody NewAdjudication said, HttpServletRequest request) {
        Adjudication settled = new Adjudication(
                said.document(),
                said.passage(),
                CodeKey.of(said.code()),
                said.belongs() ? Presence.INDICATED : Presence.STATED_ABSENT,
                coder(request),
                clock.instant(),
                said.why());
        new AdjudicationStore(library.database()).settle(settled);
        return SettledCode.of(settled);
    }

    @Says("The facts of one case: indicated, stated absent or not recorded.")
    @GetMapping(FACTS)
    CaseFacts facts(@PathVariable String key, @RequestParam(defaultValue = "case-attributes") String framework) {
        Framework chosen = desk.shelf().framework(framework);
        Map<CodeKey, CaseAttribute> noted = new CaseAttributeStore(library.database()).of(key, chosen, desk.shelf());
        return new CaseFacts(
                key,
                chosen.edition(),
                chosen.leaves().stream()
                        .map(code -> line(chosen.key(code), code.label(), noted.get(chosen.key(code))))
                        .toList());
    }

    @Says("Notes a fact of one case with the words or the document that say so.")
    @PostMapping(path = FACTS, consumes = JSON)
    FactLine note(@PathVariable String key, @RequestBody NewFact said, HttpServletRequest request) {
        CaseAttribute noted = desk.note(
                key,
                new CodingDesk.Noted(
                        CodeKey.of(said.fact()), said.presence(), blankless(said.value()), blankless(said.source())),
                coder(request));
        return line(noted.attribute(), "", noted);
    }

    @Says("Adds a text without names, an interview for example, to be coded beside reviews.")
    @PostMapping(path = ApiRoutes.ROOT + "/documents", consumes = JSON)
    AddedDocument add(@RequestBody NewDocument wanted, HttpServletRequest request) {
        if (!wanted.namesRemoved()) {
            throw new Refusal("Heed does not look for names in such a document. Take them out, and say so.");
        }
        OtherDocument added = new OtherDocumentStore(library.database())
                .add(
                        new OtherDocumentStore.Draft("interview", wanted.title(), wanted.words()),
                        coder(request),
                        clock.instant());
        return new AddedDocument(added.document(), added.title());
    }

    private static FactLine line(CodeKey fact, String label, @Nullable CaseAttribute noted) {
        return noted == null
                ? new FactLine(fact.toString(), label, Presence.NOT_RECORDED, "", "")
                : new FactLine(
                        fact.toString(),
                        label,
                        noted.presence(),
                        noted.value(),
                        noted.coder().name());
    }

    private static Coder coder(HttpServletRequest request) {
        return new Coder(Acting.name(request));
    }

    private static String blankless(@Nullable String words) {
        return words == null ? "" : words;
    }
}
