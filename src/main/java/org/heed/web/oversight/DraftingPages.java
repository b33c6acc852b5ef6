package org.heed.web.oversight;

import java.util.Arrays;
import java.util.List;
import org.heed.library.Library;
import org.heed.library.ReviewSummary;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Repeats;
import org.heed.repetition.SaidBefore;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.web.Pages;
import org.heed.web.oversight.DraftingPage.Earlier;
import org.heed.web.oversight.DraftingPage.Practice;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The view of a chair who drafts recommendations: has this been said, of whom, with what result?
@Controller
public final class DraftingPages {

    /// A longer draft is cut: no recommendation is as long.
    private static final int LONGEST = 4_000;
    /// More than a person reads before deciding.
    private static final int MOST = 10;

    private final TrackingDesk desk;
    private final Pages pages;

    DraftingPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/drafting")
    View drafting(@RequestParam(defaultValue = "") String draft, @RequestParam(defaultValue = "") String to) {
        String words = draft.strip().substring(0, Math.min(draft.strip().length(), LONGEST));
        DraftingPage page = words.isEmpty()
                ? new DraftingPage("", to.strip(), true, List.of())
                : desk.allCompared()
                        .map(repeats -> new DraftingPage(words, to.strip(), true, earlier(repeats, words, to)))
                        .orElseGet(() -> new DraftingPage(words, to.strip(), false, List.of()));
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link());
        return pages.show(
                "tracking/drafting", Frame.of("Drafting a recommendation", Frame.Place.OVERSIGHT, trail), page);
    }

    private List<Earlier> earlier(Repeats repeats, String draft, String to) {
        List<String> bodies = Arrays.stream(to.split("[,;]", -1))
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .toList();
        ProvisionMap map = new ProvisionMap(desk.library().database());
        return repeats.saidBefore(draft, bodies).stream()
                .limit(MOST)
                .map(like -> earlier(like, map))
                .toList();
    }

    private Earlier earlier(SaidBefore like, ProvisionMap map) {
        FiledAsk ask = like.ask();
        Library library = desk.library();
        String title = library.catalogue()
                .summary(ask.key().review())
                .map(ReviewSummary::title)
                .orElse(ask.key().review().value());
        String number = Wording.recommendation(ask.number());
        return new Earlier(
                ask.words(),
                title,
                "/reviews/" + ask.key().review() + "/recommendations/" + ask.position(),
                like.same() ? "Asks the same" : "Alike, another ask",
                like.reasons(),
                title + ", " + number + " (" + ask.key().reference() + ")",
                desk.precedents().now(ask),
                map.answering(ask.key()).stream()
                        .map(answer -> new Practice(
                                map.find(answer.provision())
                                        .map(Provision::name)
                                        .orElse(answer.provision()),
                                "/provision/" + answer.provision(),
                                answer.why()))
                        .toList());
    }
}
