package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.summary.kept.SummaryDesk;
import org.heed.summary.release.NarrativeDesk;
import org.heed.summary.release.NarrativeState;
import org.heed.summary.release.PublicNarrative;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Whether what a review found may be public: signed off by somebody who did not write it.
@RestController
public final class SignOffApi {

    private static final String PATH = ApiRoutes.ROOT + "/reviews/{key}/sign-off";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Library library;
    private final NarrativeDesk desk;

    SignOffApi(Library library, Clock clock) {
        this.library = library;
        this.desk = new NarrativeDesk(library.database(), SummaryDesk.sharing(library.database(), clock), clock);
    }

    /// Whether it may be public, in words, and what a sign-off has to be bound to.
    record SignOffState(NarrativeState state, String words, String seen) {}

    /// A sign-off of what was seen.
    record NewSignOff(String seen, @Nullable String why) {}

    /// Why a sign-off is taken back.
    record SignOffTakenBack(String why) {}

    /// A sentence that may be public.
    record PublicLine(String part, String words) {}

    /// What may be public of a review, who signed it off, and when.
    record Narrative(String review, String signedBy, java.time.Instant signed, List<PublicLine> sentences) {}

    @Says("Whether what one review found may be public.")
    @GetMapping(PATH)
    SignOffState state(@PathVariable String key) {
        return state(ApiRoutes.review(library, key));
    }

    @Says("Signs off what one review found, as it was seen; refused to whoever wrote any of it.")
    @PostMapping(path = PATH, consumes = JSON)
    SignOffState sign(@PathVariable String key, @RequestBody NewSignOff asked, HttpServletRequest request) {
        Review review = ApiRoutes.review(library, key);
        String by = Acting.name(request);
        library.database().wholly(() -> {
            desk.requireUnchanged(review, asked.seen());
            desk.sign(review, by, asked.why() == null ? "" : asked.why());
            return review;
        });
        return state(review);
    }

    @Says("Takes a sign-off back.")
    @PostMapping(path = PATH + "/withdrawals", consumes = JSON)
    SignOffState withdraw(@PathVariable String key, @RequestBody SignOffTakenBack asked, HttpServletRequest request) {
        Review review = ApiRoutes.review(library, key);
        desk.withdraw(review, Acting.name(request), asked.why());
        return state(review);
    }

    @Says("What may be public of one review; refused until somebody signed it off as it stands.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/narrative")
    Narrative narrative(@PathVariable String key) {
        PublicNarrative told = desk.published(ApiRoutes.review(library, key));
        return new Narrative(
                key,
                told.signedBy(),
                told.signed(),
                told.sentences().stream()
                        .map(each -> new PublicLine(each.part().name(), each.words()))
                        .toList());
    }

    private SignOffState state(Review review) {
        NarrativeState state = desk.state(review);
        return new SignOffState(state, state.words(), desk.basis(review));
    }
}
