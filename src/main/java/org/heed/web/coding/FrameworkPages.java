package org.heed.web.coding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Crosswalk;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.framework.Recoding;
import org.heed.library.Library;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What the codes of a framework mean, what they are called elsewhere, and what a new version asks of coders.
@Controller
public class FrameworkPages {

    private final Library library;
    private final Pages pages;
    private final DocumentTitles titles;

    FrameworkPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    @GetMapping("/coding/framework")
    View framework(@RequestParam String name) {
        FrameworkShelf shelf = new CodingStore(library.database())
                .with(FrameworkShelf.beside(library.database().file()));
        Framework chosen = shelf.framework(name);
        FrameworkPage page = new FrameworkPage(
                chosen,
                shelf.crosswalks().stream()
                        .filter(walk -> walk.from().equals(chosen.id()))
                        .map(walk -> walk(walk, chosen, shelf.framework(walk.to())))
                        .toList(),
                shelf.all().stream()
                        .filter(each -> each.id().equals(chosen.id()) && each.version() < chosen.version())
                        .map(earlier -> again(earlier, chosen))
                        .toList());
        Frame frame = Frame.of(
                chosen.title(), Frame.Place.REVIEWS, List.of(Frame.Place.HOME.link(), new Link("Coding", "/coding")));
        return pages.show("coding/framework", frame, page);
    }

    private static FrameworkPage.Walk walk(Crosswalk walk, Framework from, Framework to) {
        return new FrameworkPage.Walk(
                to.title(),
                walk.note(),
                walk.links().stream()
                        .map(link -> new FrameworkPage.Line(
                                named(from, link.from()),
                                link.to().isEmpty() ? "No counterpart" : named(to, link.to()),
                                how(link),
                                link.isOneToMany()))
                        .toList());
    }

    private static String how(Crosswalk.Link link) {
        String how = link.isOneToMany()
                ? "One becomes " + link.to().size()
                : switch (link.closeness()) {
                    case SAME -> "The same";
                    case BROADER -> "The counterpart means more";
                    case NARROWER -> "The counterpart means less";
                    case OVERLAPS -> "They overlap";
                    case NONE -> "";
                };
        return link.note().isEmpty() ? how : (how.isEmpty() ? "" : how + ". ") + link.note();
    }

    private FrameworkPage.Again again(Framework earlier, Framework now) {
        Recoding recoding = Recoding.between(earlier, now);
        return new FrameworkPage.Again(
                "Version " + earlier.version(),
                recoding.tasks().stream()
                        .map(task -> new FrameworkPage.Task(
                                named(earlier, task.code()),
                                task.to().isEmpty() ? "Nothing" : named(now, task.to()),
                                task.why(),
                                task.isCarriedOver(),
                                carrying(new CodeKey(earlier.id(), earlier.version(), task.code()), now)))
                        .toList(),
                recoding.added().stream().map(code -> named(now, code)).toList());
    }

    /// Where what carries a code is looked at again: passages, or cases of which it was noted.
    private List<Link> carrying(CodeKey code, Framework now) {
        Stream<Link> cases = new CaseAttributeStore(library.database())
                .current().stream()
                        .filter(fact -> fact.attribute().equals(code))
                        .map(fact -> new Link(
                                titles.title(fact.document()),
                                "/reviews/" + fact.document() + "/facts?framework=" + now.edition()));
        Stream<Link> passages = new CodingStore(library.database())
                .all().stream()
                        .filter(coding -> coding.stands() && coding.code().equals(code))
                        .map(coding -> passage(coding, now));
        return Stream.concat(cases, passages).toList();
    }

    /// Where a passage is coded anew.
    private Link passage(Coding coding, Framework now) {
        String passage = coding.quote().passage();
        return new Link(
                titles.title(coding.document()) + ", " + coding.quote().words(),
                String.format(
                        Locale.ROOT,
                        "/reviews/%s/coding?framework=%s&passage=%s#choose",
                        coding.document(),
                        now.edition(),
                        URLEncoder.encode(passage, StandardCharsets.UTF_8)));
    }

    private static String named(Framework framework, List<String> codes) {
        return String.join(
                "; ", codes.stream().map(code -> named(framework, code)).toList());
    }

    private static String named(Framework framework, String code) {
        return framework.code(code).map(Code::named).orElse(code);
    }
}
