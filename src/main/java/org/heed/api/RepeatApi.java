package org.heed.api;

import java.util.Arrays;
import java.util.List;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Lineage;
import org.heed.repetition.Repeats;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was asked before.
@RestController
final class RepeatApi {

    private static final int LONGEST = 4_000;

    private final Repeats repeats;

    RepeatApi(Repeats repeats) {
        this.repeats = repeats;
    }

    /// A recommendation that is like a draft.
    record Like(String review, int position, String words, double likeness, boolean same, List<String> reasons) {}

    /// What is like a draft, most alike first.
    record Likes(List<Like> alike) {}

    /// A recommendation that asks the same, and in what they are kin.
    record KinLine(String review, int position, String number, List<String> kinship, List<String> reasons) {}

    /// What was asked before and after a recommendation.
    record LineageAnswer(String repeat, List<KinLine> earlier, List<KinLine> later) {}

    @Says("What in the library is like a draft.")
    @GetMapping(ApiRoutes.ROOT + "/said-before")
    Likes saidBefore(@RequestParam String draft, @RequestParam(defaultValue = "") String to) {
        repeats.bringUpToDate();
        List<String> bodies = Arrays.stream(to.split("[,;]", -1))
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .toList();
        String words = draft.strip().substring(0, Math.min(draft.strip().length(), LONGEST));
        return new Likes(repeats.saidBefore(words, bodies).stream()
                .map(like -> new Like(
                        like.ask().key().review().value(),
                        like.ask().position(),
                        like.ask().words(),
                        like.likeness(),
                        like.same(),
                        like.reasons()))
                .toList());
    }

    @Says("What was asked before and after one recommendation of a review.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/recommendations/{position}/lineage")
    LineageAnswer lineage(@PathVariable String key, @PathVariable int position) {
        repeats.bringUpToDate();
        return repeats.all().stream()
                .flatMap(repeat -> repeat.asks().stream())
                .filter(ask -> ask.key().review().value().equals(key) && ask.position() == position)
                .findFirst()
                .map(FiledAsk::key)
                .flatMap(repeats::lineage)
                .map(RepeatApi::answer)
                .orElse(new LineageAnswer("", List.of(), List.of()));
    }

    private static LineageAnswer answer(Lineage lineage) {
        return new LineageAnswer(lineage.repeatId(), kin(lineage.earlier()), kin(lineage.later()));
    }

    private static List<KinLine> kin(List<Lineage.Kin> kin) {
        return kin.stream()
                .map(each -> new KinLine(
                        each.ask().key().review().value(),
                        each.ask().position(),
                        each.ask().number(),
                        each.kinship().stream().map(Enum::name).sorted().toList(),
                        each.reasons()))
                .toList();
    }
}
