package org.heed.web.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.Redaction;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterStore.RosterWord;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.disclosure.JigsawLine;
import org.heed.anonymisation.disclosure.Trait;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.recommendation.Reason;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.text.Span;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.reading.OpenReview;
import org.heed.web.summary.NamesPage.JigsawWords;
import org.heed.web.summary.NamesPage.KindLine;
import org.heed.web.summary.NamesPage.PersonLine;
import org.heed.web.summary.NamesPage.Shown;
import org.heed.web.view.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The page on which a person looks at all that was found to name somebody, says what is right, wrong or missing, and
/// signs the narrative off.
@Controller
public final class NamesPages {

    /// As many findings of a kind as a page shows; the count is of all.
    private static final int MOST_SHOWN = 40;
    /// Characters of the report on each side of a finding.
    private static final int AROUND = 50;

    /// What the form sends instead of a part where the words name nobody.
    private static final String NOBODY = "nobody";

    private final Library library;
    private final Clock clock;
    private final Pages pages;
    private final SummaryRoom room;

    public NamesPages(WebParts parts, Pages pages, SummaryRoom room) {
        this.library = parts.library();
        this.clock = parts.clock();
        this.pages = pages;
        this.room = room;
    }

    @GetMapping("/reviews/{key}/names")
    View names(@PathVariable String key, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        SafeReview safe = new SafeReviewStore(library.database()).review(review.edition());
        NamesPage page = new NamesPage(
                review.title(),
                room.narratives().state(review.review()),
                people(safe),
                kinds(review, safe),
                Arrays.stream(PersonRole.values()).map(PersonRole::words).toList(),
                jigsaw(review),
                review.root() + "/names");
        Frame frame = Frame.of("Names in this review", Frame.Place.REVIEWS, review.trail());
        return pages.show("summary/names", frame.with(FormToken.of(request)), page);
    }

    /// A person of the roster is right or wrong, by the place in the list.
    @PostMapping("/reviews/{key}/names")
    View say(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer right,
            @RequestParam(required = false) @Nullable Integer wrong,
            HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        List<RosterEntry> roster = new SafeReviewStore(library.database())
                .review(review.edition())
                .roster()
                .entries();
        Integer which = right == null ? wrong : right;
        if (which == null || which < 0 || which >= roster.size()) {
            throw new Refusal("The list of names has changed. Open the page again. Nothing was kept.");
        }
        RosterEntry entry = roster.get(which);
        RosterEntry.State state = right == null ? RosterEntry.State.REJECTED : RosterEntry.State.CONFIRMED;
        List<RosterWord> words = entry.forms().stream()
                .map(form -> new RosterWord(form, entry.role(), state, Who.of(request), clock.instant(), ""))
                .toList();
        return keep(review, words);
    }

    @PostMapping("/reviews/{key}/names/add")
    View add(@PathVariable String key, @RequestParam String name, @RequestParam String role, HttpServletRequest who) {
        OpenReview review = OpenReview.in(library, key, null);
        PersonRole part = PersonRole.told(role).orElse(PersonRole.PERSON);
        RosterEntry.State state = role.equals(NOBODY) ? RosterEntry.State.REJECTED : RosterEntry.State.CONFIRMED;
        return keep(review, List.of(new RosterWord(name.strip(), part, state, Who.of(who), clock.instant(), "")));
    }

    @PostMapping("/reviews/{key}/sign-off")
    View sign(@PathVariable String key, @RequestParam(defaultValue = "") String why, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        room.narratives().sign(review.review(), Who.of(request), why);
        return back(review);
    }

    @PostMapping("/reviews/{key}/sign-off/withdraw")
    View withdraw(@PathVariable String key, @RequestParam(defaultValue = "") String why, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        room.narratives().withdraw(review.review(), Who.of(request), why);
        return back(review);
    }

    /// What anybody may see of a review; refused until it is signed off.
    @GetMapping("/reviews/{key}/narrative")
    View narrative(@PathVariable String key) {
        OpenReview review = OpenReview.in(library, key, null);
        Frame frame = Frame.of("What may be public", Frame.Place.REVIEWS, review.trail());
        return pages.show("summary/narrative", frame, room.narratives().published(review.review()));
    }

    private View keep(OpenReview review, List<RosterWord> words) {
        new SafeReviewStore(library.database()).said(review.edition(), words);
        return back(review);
    }

    private static View back(OpenReview review) {
        return new RedirectView(review.root() + "/names", false, true, false);
    }

    private static List<PersonLine> people(SafeReview safe) {
        List<PersonLine> lines = new ArrayList<>();
        for (RosterEntry entry : safe.roster().entries()) {
            String state = switch (entry.state()) {
                case FOUND -> "Found by Heed, not checked";
                case CONFIRMED -> "Confirmed";
                case REJECTED -> "Not a person: left as printed";
            };
            lines.add(new PersonLine(
                    lines.size(),
                    entry.role().words(),
                    entry.words(),
                    AsPublished.of(new RawText(String.join(", ", entry.forms()))),
                    state));
        }
        return lines;
    }

    private List<KindLine> kinds(OpenReview review, SafeReview safe) {
        Map<IdentifierKind, List<Redaction>> byKind = safe.redactions().stream()
                .collect(Collectors.groupingBy(
                        redaction -> redaction.identifier().kind(), TreeMap::new, Collectors.toList()));
        Map<Integer, RawText> texts = new TreeMap<>();
        review.reports()
                .forEach(report ->
                        texts.put(report.position(), library.outlines().text(review.edition(), report.position())));
        List<KindLine> lines = new ArrayList<>();
        byKind.forEach((kind, found) -> lines.add(new KindLine(
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                found.size(),
                found.stream().limit(MOST_SHOWN).map(each -> shown(each, texts)).toList())));
        return lines;
    }

    private static Shown shown(Redaction redaction, Map<Integer, RawText> texts) {
        RawText text = texts.getOrDefault(redaction.identifier().report(), RawText.EMPTY);
        Span span = redaction.span();
        int from = Math.clamp(span.start() - AROUND, 0, text.length());
        int to = Math.clamp(span.end() + AROUND, from, text.length());
        String reasons =
                redaction.identifier().reasons().stream().map(Reason::words).collect(Collectors.joining("; "));
        return new Shown(AsPublished.of(text.at(new Span(from, to))), redaction.replacement(), reasons);
    }

    private JigsawWords jigsaw(OpenReview review) {
        Optional<JigsawLine> own = room.narratives().lines().stream()
                .filter(line -> line.review().equals(review.review().key()))
                .findFirst();
        return own.map(line -> new JigsawWords(
                        line.smallestGroup(),
                        line.enough().stream().map(Trait::words).collect(Collectors.joining(" and ")),
                        line.allowed().words()))
                .orElse(new JigsawWords(0, "", ""));
    }
}
