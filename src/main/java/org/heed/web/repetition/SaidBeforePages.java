package org.heed.web.repetition;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.library.Library;
import org.heed.repetition.AskKey;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Lineage;
import org.heed.repetition.Lineage.Kin;
import org.heed.repetition.Repeat;
import org.heed.repetition.RepeatDecision;
import org.heed.repetition.RepeatDecision.Verdict;
import org.heed.repetition.Repeats;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What was said before: paste a draft and see what is like it, and what several reviews asked.
@Controller
public class SaidBeforePages {

    /// A longer draft is cut: no recommendation is as long.
    private static final int LONGEST = 4_000;
    /// More than a person reads in one go.
    private static final int OFTEN_SHOWN = 100;
    private static final int FEWEST_DIGITS = 16;

    private final Library library;
    private final Clock clock;
    private final Pages pages;
    private final Repeats repeats;
    private final TrackingDesk desk;

    SaidBeforePages(WebParts parts, Pages pages, TrackingDesk desk) {
        this.library = parts.library();
        this.clock = parts.clock();
        this.pages = pages;
        this.desk = desk;
        this.repeats = desk.repeats();
    }

    @GetMapping("/said-before")
    View saidBefore(@RequestParam(defaultValue = "") String draft, @RequestParam(defaultValue = "") String to) {
        repeats.bringUpToDate();
        String words = draft.strip().substring(0, Math.min(draft.strip().length(), LONGEST));
        AskLines lines = new AskLines(library);
        SaidBeforePage page = new SaidBeforePage(
                words,
                to.strip(),
                words.isEmpty() ? List.of() : likes(words, to, lines),
                repeats.all().stream()
                        .limit(OFTEN_SHOWN)
                        .map(repeat -> often(repeat, lines))
                        .toList(),
                library.reviews().all().size());
        Frame frame = Frame.of("Said before", Frame.Place.SAID_BEFORE, List.of(Frame.Place.HOME.link()));
        return pages.show("repetition/saidbefore", frame, page);
    }

    @GetMapping("/said-before/{id}")
    View repeat(@PathVariable String id, HttpServletRequest request) {
        repeats.bringUpToDate();
        Lineage lineage = lineage(id);
        AskLines lines = new AskLines(library);
        List<RepeatPage.Member> members = Stream.of(
                        lineage.earlier().stream().map(kin -> member(kin, lines)),
                        Stream.of(new RepeatPage.Member(lines.of(lineage.ask()), List.of("The first that came here"))),
                        lineage.later().stream().map(kin -> member(kin, lines)))
                .flatMap(some -> some)
                .toList();
        List<String> reviews = members.stream()
                .map(member -> member.ask().reviewTitle())
                .distinct()
                .toList();
        Frame frame = Frame.of(
                "Asked " + members.size() + " times",
                Frame.Place.SAID_BEFORE,
                List.of(Frame.Place.HOME.link(), Frame.Place.SAID_BEFORE.link()));
        return pages.show("repetition/repeat", frame.with(FormToken.of(request)), new RepeatPage(id, members, reviews));
    }

    /// Keeps what a person says of two recommendations. `asks` are the references of both, as the pages give them.
    @PostMapping("/said-before/decisions")
    ResponseEntity<Void> decide(
            @RequestParam String verdict,
            @RequestParam List<String> asks,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        if (asks.size() != 2) {
            throw new Refusal("A decision is about two recommendations: give the reference of each.");
        }
        AskKey one = key(asks.getFirst());
        AskKey other = key(asks.getLast());
        repeats.decide(new RepeatDecision(
                verdict.equals("same") ? Verdict.SAME : Verdict.APART,
                one,
                other,
                Who.of(request),
                clock.instant(),
                why.strip()));
        desk.lookAgain();
        String back = repeats.lineage(one).map(Lineage::repeatId).orElse("");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/said-before/" + back)
                .build();
    }

    private List<SaidBeforePage.Like> likes(String draft, String to, AskLines lines) {
        List<String> bodies = Arrays.stream(to.split("[,;]", -1))
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .toList();
        return repeats.saidBefore(draft, bodies).stream()
                .map(like -> new SaidBeforePage.Like(
                        lines.of(like.ask()), like.same(), like.reasons(), "/said-before/" + like.repeatId()))
                .toList();
    }

    private static SaidBeforePage.Often often(Repeat repeat, AskLines lines) {
        List<FiledAsk> asks = lines.oldestFirst(repeat.asks());
        List<ReviewKey> reviews =
                asks.stream().map(ask -> ask.key().review()).distinct().toList();
        return new SaidBeforePage.Often(
                asks.getFirst().words(),
                "/said-before/" + repeat.id(),
                reviews.size(),
                asks.stream().flatMap(ask -> ask.bodies().stream()).distinct().collect(Collectors.joining(", ")),
                reviews.stream()
                        .map(lines::when)
                        .filter(when -> !when.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static RepeatPage.Member member(Kin kin, AskLines lines) {
        return new RepeatPage.Member(lines.of(kin.ask()), kin.reasons());
    }

    private Lineage lineage(String id) {
        return repeats.find(id)
                .flatMap(repeat -> repeats.lineage(repeat.asks().getFirst().key()))
                .orElseThrow(() -> new NotHere("There is no such repeat. It may have been set apart."));
    }

    private static AskKey key(String reference) {
        int at = reference.lastIndexOf('/');
        if (at <= 0 || reference.length() - at - 1 < FEWEST_DIGITS) {
            throw new Refusal("That is no reference to a recommendation. Copy it from the page that shows it.");
        }
        return new AskKey(
                new ReviewKey(reference.substring(0, at).strip()),
                reference.substring(at + 1).strip());
    }
}
