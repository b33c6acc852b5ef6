package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.recommendation.Recommendation;
import org.heed.repetition.AskKey;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Lineage;
import org.heed.repetition.Repeat;
import org.heed.repetition.RepeatDecision;
import org.heed.repetition.RepeatDecision.Verdict;
import org.heed.repetition.Repeats;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What several reviews ask alike, and what people say of it: the same, or apart.
@RestController
public final class RepeatChangeApi {

    private final Follow follow;
    private final Clock clock;
    private final Repeats repeats;

    RepeatChangeApi(Follow follow, Repeats repeats, Clock clock) {
        this.follow = follow;
        this.clock = clock;
        this.repeats = repeats;
    }

    /// A recommendation that belongs to a repeat; `reference` names it in decisions.
    record Member(String reference, String review, int position, String number, String words) {

        static Member of(FiledAsk ask) {
            return new Member(
                    ask.key().reference(), ask.key().review().value(), ask.position(), ask.number(), ask.words());
        }
    }

    /// What several reviews ask alike. The id stays while its first recommendation does.
    record RepeatAnswer(String id, List<Member> asks) {

        static RepeatAnswer of(Repeat repeat) {
            return new RepeatAnswer(
                    repeat.id(), repeat.asks().stream().map(Member::of).toList());
        }
    }

    /// Repeats, of how many.
    record RepeatAnswers(int total, List<RepeatAnswer> repeats) {}

    /// What a person says of two recommendations, by their references, and why.
    record NewVerdict(Verdict verdict, String one, String other, String why) {}

    /// What holds of both then: the id of the repeat of each, or nothing for one that stands alone.
    record Judged(Verdict verdict, String repeatOfOne, String repeatOfOther) {}

    @Says("What several reviews ask alike.")
    @GetMapping(ApiRoutes.ROOT + "/repeats")
    RepeatAnswers list(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "100") int size) {
        repeats.bringUpToDate();
        List<Repeat> all = repeats.all();
        return new RepeatAnswers(
                all.size(),
                new Slice(from, size).of(all).stream().map(RepeatAnswer::of).toList());
    }

    @Says("One repeat.")
    @GetMapping(ApiRoutes.ROOT + "/repeats/{id}")
    RepeatAnswer one(@PathVariable String id) {
        repeats.bringUpToDate();
        return repeats.find(id)
                .map(RepeatAnswer::of)
                .orElseThrow(() -> new NoSuch("There is no such repeat. It may have been set apart."));
    }

    @Says("Says that two recommendations ask the same, or that they do not; it wins over what software finds.")
    @PostMapping(path = ApiRoutes.ROOT + "/repeats/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Judged decide(@RequestBody NewVerdict said, HttpServletRequest request) {
        AskKey one = key(said.one());
        AskKey other = key(said.other());
        repeats.bringUpToDate();
        repeats.decide(new RepeatDecision(
                said.verdict(),
                one,
                other,
                Acting.name(request),
                clock.instant(),
                said.why().strip()));
        follow.asks();
        new RepeatWatch(follow.library().database(), repeats, follow.tracker()).look();
        return new Judged(said.verdict(), repeat(one), repeat(other));
    }

    private String repeat(AskKey key) {
        return repeats.lineage(key)
                .filter(lineage -> !lineage.isAlone())
                .map(Lineage::repeatId)
                .orElse("");
    }

    /// The recommendation of a reference, wherever it stands in its review now.
    private AskKey key(String reference) {
        int at = Math.max(0, reference.lastIndexOf('/'));
        Optional<Review> review = follow.library().reviews().find(new ReviewKey(reference.substring(0, at)));
        return review.stream()
                .flatMap(known -> follow.library().recommendations().ledger(known.current()).recommendations().stream()
                        .map(Recommendation::wordsDigest)
                        .map(digest -> AskKey.of(known.key(), digest)))
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuch("No recommendation has the reference " + reference + "."));
    }
}
