package org.heed.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.PlacedCoding;
import org.heed.coding.Quote;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Assignment;
import org.heed.coding.round.AssignmentStore;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.heed.text.Span;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The coder's page of a review or another document: read, choose words, choose a code.
@Controller
public class DeskPages {

    /// What the script sends with a request whose answer it puts into the page by itself.
    static final String SCRIPT = "X-Heed-Script";

    private final Library library;
    private final WebParts parts;
    private final Pages pages;
    private final DocumentTitles titles;

    DeskPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.parts = parts;
        this.pages = pages;
        this.titles = new DocumentTitles(library);
    }

    /// A document opened by somebody with one framework.
    private record Open(CodableText text, CodingDesk desk, Framework framework, String who) {

        boolean isBlind(AssignmentStore assignments) {
            return !who.isBlank() && assignments.isBlind(text.document(), framework.edition(), new Coder(who));
        }
    }

    @GetMapping("/reviews/{key}/coding")
    View desk(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String framework,
            @RequestParam(defaultValue = "") String passage,
            HttpServletRequest request) {
        Open open = open(key, framework, Who.known(request).orElse(""));
        DeskText shown = text(open);
        String address = address(key);
        DeskPage page = new DeskPage(
                address,
                open.framework().edition(),
                frameworks(open.desk().shelf(), open.framework()),
                shown.lines(),
                groups(open.framework()),
                open.text().passage(passage).map(chosen -> new DeskPage.Chosen(chosen.id(), chosen.words())),
                shown.adrift(),
                standing(open));
        Frame frame = Frame.of("Code: " + titles.title(key), Frame.Place.REVIEWS, titles.trail(key));
        return pages.show("coding/desk", frame.with(FormToken.of(request)), page);
    }

    /// What a coder chose: a code for a passage, or for the words between `start` and `end` of it.
    record Put(String framework, String passage, String code, String start, String end, String words, String memo) {}

    @PostMapping("/reviews/{key}/coding")
    View put(@PathVariable String key, Put put, HttpServletRequest request) {
        Open open = open(key, blankless(put.framework()), Who.of(request));
        Quote quote = quote(open.text(), put);
        if (put.code() == null || put.code().isBlank()) {
            throw new Refusal("Choose a code for the words. Nothing was kept.");
        }
        open.desk()
                .code(
                        open.text(),
                        quote,
                        new CodingDesk.Choice(CodeKey.of(put.code()), blankless(put.memo())),
                        new Coder(open.who()));
        return back(open, put.passage(), request);
    }

    /// Which coding is taken back, and where the page goes on.
    record Back(String framework, String passage) {}

    @PostMapping("/reviews/{key}/coding/{number}/withdraw")
    View withdraw(@PathVariable String key, @PathVariable int number, Back back, HttpServletRequest request) {
        Open open = open(key, blankless(back.framework()), Who.of(request));
        open.desk().withdraw(number, new Coder(open.who()), "");
        return back(open, blankless(back.passage()), request);
    }

    @PostMapping("/reviews/{key}/coding/done")
    View done(@PathVariable String key, @RequestParam int assignment, HttpServletRequest request) {
        AssignmentStore assignments = new AssignmentStore(library.database());
        Assignment.State state = assignments.assignment(assignment).state() == Assignment.State.DONE
                ? Assignment.State.GIVEN
                : Assignment.State.DONE;
        Assignment told = assignments.tell(
                assignment, state, new Coder(Who.of(request)), parts.clock().instant());
        return new RedirectView(address(key) + "?framework=" + told.framework());
    }

    private View back(Open open, String passage, HttpServletRequest request) {
        if (request.getHeader(SCRIPT) != null) {
            CodablePassage whole = open.text().passage(passage).orElseThrow(DeskPages::gone);
            int number = open.text().passages().indexOf(whole) + 1;
            return pages.show(
                    "coding/line",
                    Frame.of("", Frame.Place.NONE, List.of()).with(FormToken.of(request)),
                    new LinePage(
                            address(open.text().document()),
                            open.framework().edition(),
                            text(open).line(whole, number)));
        }
        int number =
                open.text().passages().stream().map(CodablePassage::id).toList().indexOf(passage) + 1;
        return new RedirectView(address(open.text().document()) + "?framework="
                + open.framework().edition() + "&passage=" + URLEncoder.encode(passage, StandardCharsets.UTF_8) + "#p"
                + number);
    }

    private static Refusal gone() {
        return new Refusal("The text has no such passage any more. Open the page again.");
    }

    private Open open(String document, String framework, String who) {
        CodingDesk desk = new CodingDesk(
                library.database(), FrameworkShelf.beside(library.database().file()), parts.clock());
        Framework chosen = desk.shelf().framework(framework.isEmpty() ? "ho2016-factors" : framework);
        return new Open(new CodableTexts(library.database()).text(document), desk, chosen, who);
    }

    private DeskText text(Open open) {
        boolean isBlind = open.isBlind(new AssignmentStore(library.database()));
        List<PlacedCoding> seen = open.desk().placed(open.text()).stream()
                .filter(placed ->
                        placed.coding().code().edition().equals(open.framework().edition()))
                .filter(placed -> !isBlind || placed.coding().coder().name().equals(open.who()))
                .toList();
        return new DeskText(open.text(), open.framework(), open.who(), seen);
    }

    private static Quote quote(CodableText text, Put put) {
        if (put.start() == null || put.start().isBlank()) {
            return text.quote(blankless(put.passage()));
        }
        if (!put.start().matches("\\d{1,9}") || !blankless(put.end()).matches("\\d{1,9}")) {
            throw new Refusal("The words could not be told. Choose them again.");
        }
        int start = Integer.parseInt(put.start());
        int end = Math.max(start, Integer.parseInt(put.end()));
        Quote quote = text.quote(put.passage(), new Span(start, end));
        boolean isSame = blankless(put.words()).isEmpty() || put.words().equals(quote.words());
        return isSame ? quote : new Quote(put.passage(), quote.span(), put.words());
    }

    /// A field that a form left out is an empty one.
    private static String blankless(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words;
    }

    private DeskPage.Standing standing(Open open) {
        AssignmentStore assignments = new AssignmentStore(library.database());
        List<PlacedCoding> all = open.desk().placed(open.text()).stream()
                .filter(placed ->
                        placed.coding().code().edition().equals(open.framework().edition()))
                .toList();
        int mine = (int) all.stream()
                .filter(placed -> placed.coding().coder().name().equals(open.who()))
                .count();
        boolean isBlind = open.isBlind(assignments);
        Optional<Assignment> given = assignments
                .of(open.text().document(), open.framework().edition())
                .stream()
                .filter(each -> each.coder().name().equals(open.who()))
                .findFirst();
        return new DeskPage.Standing(
                isBlind,
                mine,
                isBlind ? mine : all.size(),
                given.map(each -> new Link(each.givenBy().name(), "/coding")),
                given.map(each -> each.state() == Assignment.State.DONE).orElse(false),
                given.map(Assignment::number).orElse(0));
    }

    static List<DeskPage.Choice> frameworks(FrameworkShelf shelf, Framework chosen) {
        return shelf.current().stream()
                .filter(each -> each.scope() != CodeScope.CASE)
                .map(each -> new DeskPage.Choice(
                        each.edition(), each.title(), each.edition().equals(chosen.edition())))
                .toList();
    }

    static List<DeskPage.Group> groups(Framework framework) {
        Map<String, List<DeskPage.CodeLine>> groups = new LinkedHashMap<>();
        for (Code code : framework.leaves()) {
            String title = framework.code(code.parent()).map(Code::named).orElse("");
            String rule =
                    code.definition() + " Belongs in it: " + code.include() + " Does not belong: " + code.exclude();
            groups.computeIfAbsent(title, any -> new ArrayList<>())
                    .add(new DeskPage.CodeLine(framework.key(code).toString(), code.named(), rule));
        }
        return groups.entrySet().stream()
                .map(group -> new DeskPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String address(String document) {
        return "/reviews/" + document + "/coding";
    }
}
