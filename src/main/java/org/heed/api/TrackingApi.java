package org.heed.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.review.ReviewKey;
import org.heed.tracking.Followed;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of recommendations.
@RestController
final class TrackingApi {

    private final Follow follow;

    TrackingApi(Follow follow) {
        this.follow = follow;
    }

    /// Asks, of how many.
    record Asks(int total, List<AskAnswer> asks) {}

    /// How many asks there are, and how many of each concern.
    record Oversight(int asks, Map<String, Integer> concerns) {}

    @Says("What is followed, narrowed by a concern, from a place in the list on.")
    @GetMapping(ApiRoutes.ROOT + "/asks")
    Asks list(
            @RequestParam(required = false) Optional<Concern> concern,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int size) {
        follow.asks();
        OversightFilter filter = concern.map(OversightFilter.ALL::with).orElse(OversightFilter.ALL);
        OversightStore store = new OversightStore(follow.library().database());
        Slice slice = new Slice(from, size);
        OversightStore.Page page = new OversightStore.Page(slice.from(), slice.size());
        List<AskAnswer> asks = store.list(filter, follow.tracker().today(), page).stream()
                .map(ask -> AskAnswer.of(ask, follow.tracker().today()))
                .toList();
        return new Asks(store.counts(filter, follow.tracker().today()).all(), asks);
    }

    @Says("How many recommendations to addressees need attention, and why.")
    @GetMapping(ApiRoutes.ROOT + "/oversight")
    Oversight oversight() {
        follow.asks();
        OversightStore.Counts counts = new OversightStore(follow.library().database())
                .counts(OversightFilter.ALL, follow.tracker().today());
        return new Oversight(
                counts.all(), Arrays.stream(Concern.values()).collect(Collectors.toMap(Concern::name, counts::of)));
    }

    @Says("What is followed of one review.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/asks")
    Asks ofReview(@PathVariable String key) {
        List<AskAnswer> asks = follow.asks().of(new ReviewKey(key)).stream()
                .map(each -> each.onThe(follow.tracker().today()))
                .map(ask -> AskAnswer.of(ask, follow.tracker().today()))
                .toList();
        return new Asks(asks.size(), asks);
    }

    @Says("Where one recommendation to one addressee stands, with every step.")
    @GetMapping(ApiRoutes.ROOT + "/asks/{id}")
    AskAnswer.Whole one(@PathVariable String id) {
        Followed ask = follow.ask(id);
        return AskAnswer.Whole.of(ask, follow.tracker().standing(ask));
    }
}
