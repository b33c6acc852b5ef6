package org.heed.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.CheckItem;
import org.heed.recommendation.correction.CheckItem.Doubt;
import org.heed.recommendation.correction.CheckQueue;
import org.heed.review.ReviewKey;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.check.CheckPage.Form;
import org.heed.web.check.CheckPage.Item;
import org.heed.web.check.CheckPage.Neighbour;
import org.heed.web.check.CheckPage.Progress;
import org.heed.web.check.CheckPage.Waiting;
import org.heed.web.guard.FormToken;
import org.heed.web.reading.ExactWords;
import org.heed.web.reading.Neighbourhood;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The review queue: one recommendation after the other beside its page, those first that would do most harm if
/// they were wrong.
@Controller
public final class CheckPages {

    /// How many of those that come after are shown: enough to see what is ahead.
    private static final int AHEAD = 5;

    private static final String TEMPLATE = "check/desk";

    private final Library library;
    private final CheckQueue queue;
    private final Pages pages;

    public CheckPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.queue = new CheckQueue(library.database());
        this.pages = pages;
    }

    /// The queue from where a person has come to: `skip` recommendations are left for later.
    @GetMapping("/check")
    View next(
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "0") int skip,
            HttpServletRequest request) {
        Optional<OpenReview> only =
                review.isEmpty() ? Optional.empty() : Optional.of(OpenReview.in(library, review, null));
        List<CheckItem> items =
                only.map(open -> queue.items(open.review().key())).orElseGet(queue::items);
        CheckQueue.Count count =
                only.map(open -> queue.count(open.review().key())).orElseGet(queue::count);
        int at = items.isEmpty() ? 0 : Math.floorMod(skip, items.size());
        Optional<CheckItem> item = items.isEmpty() ? Optional.empty() : Optional.of(items.get(at));
        CheckPage page = new CheckPage(
                new Progress(count, only.map(open -> new Link(open.title(), open.root()))),
                item.map(each -> item(each.edition().review(), each.position(), address(review, at), each.doubts())),
                waiting(items, at, review),
                items.size() < 2 ? Optional.empty() : Optional.of(new Link("Next", address(review, at + 1))));
        return show("To check", page, request);
    }

    /// One recommendation, checked before or not.
    @GetMapping("/check/{review}/{position}")
    View one(@PathVariable String review, @PathVariable int position, HttpServletRequest request) {
        OpenReview open = OpenReview.in(library, review, null);
        ReviewKey key = open.review().key();
        List<Doubt> doubts = queue.items(key).stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .map(CheckItem::doubts)
                .orElse(List.of());
        String back = open.root() + "/recommendations/" + position;
        CheckPage page = new CheckPage(
                new Progress(queue.count(key), Optional.of(new Link(open.title(), open.root()))),
                Optional.of(item(key, position, back, doubts)),
                List.of(),
                Optional.empty());
        return show("Check a recommendation", page, request);
    }

    private View show(String title, CheckPage page, HttpServletRequest request) {
        Frame frame = Frame.of(title, Frame.Place.CHECK, List.of(Frame.Place.HOME.link()))
                .with(FormToken.of(request))
                .withKeys();
        return pages.show(TEMPLATE, frame, page);
    }

    private Item item(ReviewKey key, int position, String back, List<Doubt> doubts) {
        OpenReview open = OpenReview.in(library, key.value(), null);
        List<Recommendation> ledger =
                library.recommendations().ledger(open.edition()).recommendations();
        if (position < 1 || position > ledger.size()) {
            throw new NotHere("This review has no such recommendation.");
        }
        Recommendation recommendation = ledger.get(position - 1);
        var place = recommendation.place();
        return new Item(
                recommendation,
                Wording.recommendation(recommendation.number()),
                new Link(open.title(), open.root() + "/recommendations/" + position),
                ExactWords.parts(recommendation),
                doubts.stream()
                        .map(Doubt::words)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                open.pictures(place),
                new Neighbourhood(library.outlines().passages(open.edition())).around(place.report(), place.span()),
                form(open, ledger, position, back));
    }

    private static Form form(OpenReview open, List<Recommendation> ledger, int position, String back) {
        Recommendation recommendation = ledger.get(position - 1);
        List<Neighbour> neighbours = new ArrayList<>();
        if (position < ledger.size()) {
            neighbours.add(neighbour(ledger, position + 1, "The one after it"));
        }
        if (position > 1) {
            neighbours.add(neighbour(ledger, position - 1, "The one before it"));
        }
        return new Form(
                open.review().key().value(),
                open.edition().number(),
                position,
                recommendation.wordsDigest(),
                back,
                AsPublished.of(recommendation.text()),
                recommendation.addressees().stream().map(Addressee::asPrinted).collect(Collectors.joining("\n")),
                neighbours);
    }

    private static Neighbour neighbour(List<Recommendation> ledger, int position, String where) {
        Recommendation other = ledger.get(position - 1);
        String number = other.number().isEmpty() ? where : where + ", " + other.number();
        return new Neighbour(position, other.wordsDigest(), number, AsPublished.of(other.text()));
    }

    private List<Waiting> waiting(List<CheckItem> items, int at, String review) {
        Map<ReviewKey, String> titles = library.catalogue().list(ReviewFilter.ALL).entries().stream()
                .map(entry -> entry.review())
                .collect(Collectors.toMap(each -> each.key(), each -> each.title()));
        List<Waiting> waiting = new ArrayList<>();
        for (int i = at + 1; i < Math.min(items.size(), at + 1 + AHEAD); i++) {
            CheckItem item = items.get(i);
            waiting.add(new Waiting(
                    address(review, i),
                    Wording.recommendation(item.recommendation().number()),
                    titles.getOrDefault(item.edition().review(), ""),
                    item.doubts().stream()
                            .map(Doubt::words)
                            .filter(words -> !words.isEmpty())
                            .findFirst()
                            .orElse("Nothing in particular; nobody has looked at it yet.")));
        }
        return waiting;
    }

    private static String address(String review, int skip) {
        String only = review.isEmpty() ? "" : "review=" + review + "&";
        return "/check?" + only + "skip=" + skip;
    }
}
