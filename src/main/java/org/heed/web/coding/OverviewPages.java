package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Assignment;
import org.heed.coding.round.AssignmentStore;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// What there is to code, who is to code it and how far they are.
@Controller
public class OverviewPages {

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;

    OverviewPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    @GetMapping("/coding")
    View overview(HttpServletRequest request) {
        CodingStore store = new CodingStore(library.database());
        List<Coding> codings = store.all().stream().filter(Coding::stands).toList();
        FrameworkShelf shelf =
                store.with(FrameworkShelf.beside(library.database().file()));
        AssignmentStore assignments = new AssignmentStore(library.database());
        Seen seen = new Seen(assignments, Who.known(request).orElse(""));
        List<Coding> counted = codings.stream().filter(seen::mayCount).toList();
        OverviewPage page = new OverviewPage(
                documents(counted),
                shelf.all().stream()
                        .map(each -> framework(each, codings, shelf))
                        .toList(),
                assignments.all().stream()
                        .map(each -> assignment(each, shelf, counted))
                        .toList());
        Frame frame = Frame.of("Coding", Frame.Place.REVIEWS, List.of(Frame.Place.HOME.link()));
        return pages.show("coding/overview", frame.with(FormToken.of(request)), page);
    }

    /// Who is to code what: blind when `sight` says so.
    record Given(
            @Nullable String document,
            @Nullable String framework,
            @Nullable String coder,
            @Nullable String sight) {}

    @PostMapping("/coding/assignments")
    View assign(Given given, HttpServletRequest request) {
        if (given.document() == null || given.framework() == null || given.coder() == null) {
            throw new Refusal("Choose what is to be coded, with which framework and by whom.");
        }
        new AssignmentStore(library.database())
                .give(
                        new Assignment.Draft(
                                given.document(),
                                given.framework(),
                                new Coder(given.coder()),
                                "blind".equals(given.sight()) ? Assignment.Sight.BLIND : Assignment.Sight.OPEN),
                        new Coder(Who.of(request)),
                        now());
        return new RedirectView("/coding#assignments");
    }

    @PostMapping("/coding/documents")
    View add(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String removed,
            HttpServletRequest request) {
        if (removed.isEmpty()) {
            throw new Refusal(
                    "Heed does not look for names in such a document. Take them out, and say so in the form.");
        }
        String clean = words.replace("\r\n", "\n");
        new OtherDocumentStore(library.database())
                .add(new OtherDocumentStore.Draft("interview", title, clean), new Coder(Who.of(request)), now());
        return new RedirectView("/coding#documents");
    }

    private Instant now() {
        return parts.clock().instant();
    }

    /// Who looks, and what they may not see yet.
    private record Seen(AssignmentStore assignments, String who) {

        boolean mayCount(Coding coding) {
            return who.isBlank()
                    || coding.coder().name().equals(who)
                    || !assignments.isBlind(coding.document(), coding.code().edition(), new Coder(who));
        }
    }

    private List<OverviewPage.DocumentLine> documents(List<Coding> codings) {
        Stream<String> reviews =
                library.reviews().all().stream().map(review -> review.key().value());
        Stream<String> others =
                new OtherDocumentStore(library.database()).all().stream().map(OtherDocument::document);
        List<OverviewPage.DocumentLine> lines = new ArrayList<>();
        Stream.concat(reviews, others).forEach(document -> {
            List<Coding> own = codings.stream()
                    .filter(coding -> coding.document().equals(document))
                    .toList();
            lines.add(new OverviewPage.DocumentLine(
                    document,
                    new Link(titles.title(document), "/reviews/" + document + "/coding"),
                    new Link("Facts", "/reviews/" + document + "/facts"),
                    own.size(),
                    (int) own.stream().map(Coding::coder).distinct().count()));
        });
        return lines;
    }

    private OverviewPage.FrameworkLine framework(Framework framework, List<Coding> codings, FrameworkShelf shelf) {
        boolean isOfCases = framework.scope() == CodeScope.CASE;
        Stream<CodeKey> used = isOfCases
                ? new CaseAttributeStore(library.database()).current().stream().map(CaseAttribute::attribute)
                : codings.stream().map(Coding::code);
        return new OverviewPage.FrameworkLine(
                framework.edition(),
                framework.title(),
                framework.version(),
                framework.leaves().size(),
                (int) used.filter(code -> code.edition().equals(framework.edition()))
                        .count(),
                isOfCases,
                !shelf.current().contains(framework));
    }

    private OverviewPage.AssignmentLine assignment(Assignment each, FrameworkShelf shelf, List<Coding> codings) {
        return new OverviewPage.AssignmentLine(
                new Link(
                        titles.title(each.document()),
                        "/reviews/" + each.document() + "/coding?framework=" + each.framework()),
                shelf.framework(each.framework()).title(),
                each.coder().name(),
                each.sight() == Assignment.Sight.BLIND,
                each.state() == Assignment.State.DONE,
                (int) codings.stream()
                        .filter(coding -> coding.document().equals(each.document())
                                && coding.coder().equals(each.coder())
                                && coding.code().edition().equals(each.framework()))
                        .count());
    }
}
