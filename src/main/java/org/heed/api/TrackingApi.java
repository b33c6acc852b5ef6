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
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.DepartmentLine;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.jspecify.annotations.Nullable;
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

    /// What a list is narrowed by; what is left out narrows nothing. `to` are words of the addressee's name.
    record Narrowed(
            @Nullable Concern concern,
            @Nullable String area,
            @Nullable String region,
            @Nullable String policeForce,
            @Nullable String organisation,
            @Nullable String review,
            @Nullable String to) {

        OversightFilter filter() {
            return new OversightFilter(
                    Optional.ofNullable(concern),
                    said(area),
                    said(region),
                    said(policeForce),
                    said(organisation),
                    "",
                    said(review),
                    said(to));
        }

        private static String said(@Nullable String words) {
            return words == null ? "" : words;
        }
    }

    @Says("What is followed, narrowed by concern, area, region, police force, body or review.")
    @GetMapping(ApiRoutes.ROOT + "/asks")
    Asks list(
            Narrowed narrowed,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int size) {
        follow.asks();
        OversightFilter filter = narrowed.filter();
        OversightStore store = new OversightStore(follow.library().database());
        Slice slice = new Slice(from, size);
        OversightStore.Page page = new OversightStore.Page(slice.from(), slice.size());
        List<AskAnswer> asks = store.list(filter, follow.tracker().today(), page).stream()
                .map(ask -> AskAnswer.of(ask, follow.tracker().today()))
                .toList();
        return new Asks(store.counts(filter, follow.tracker().today()).all(), asks);
    }

    @Says("How many recommendations to addressees need attention, and why; narrowed like the list.")
    @GetMapping(ApiRoutes.ROOT + "/oversight")
    Oversight oversight(Narrowed narrowed) {
        follow.asks();
        OversightStore.Counts counts = new OversightStore(follow.library().database())
                .counts(narrowed.filter(), follow.tracker().today());
        return new Oversight(counts.all(), named(counts));
    }

    /// A status of the Commissioner and how many are in it.
    record StatusCount(String status, int asks) {}

    /// What became of what one national body was asked.
    record Department(
            String organisation, String name, int asks, Map<String, Integer> concerns, List<StatusCount> statuses) {

        static Department of(DepartmentLine line) {
            return new Department(
                    line.body().id(),
                    line.body().name(),
                    line.body().asks(),
                    named(line.concerns()),
                    line.statuses().stream()
                            .map(each -> new StatusCount(each.category(), each.number()))
                            .toList());
        }
    }

    /// Departments and national bodies in the order of the alphabet.
    record Departments(List<Department> departments) {}

    private static Map<String, Integer> named(OversightStore.Counts counts) {
        return Arrays.stream(Concern.values()).collect(Collectors.toMap(Concern::name, counts::of));
    }

    @Says("What became of what national bodies were asked, body by body, in the Commissioner's statuses.")
    @GetMapping(ApiRoutes.ROOT + "/departments")
    Departments departments() {
        follow.asks();
        OversightStore store = new OversightStore(follow.library().database());
        return new Departments(DepartmentLine.all(store, follow.tracker().today()).stream()
                .map(Department::of)
                .toList());
    }

    /// A status of others, how many asks are in it, and how many of these are verified.
    record SchemeCount(String status, int asks, int verified) {}

    /// A line of the published mapping in words; the first that fits is taken.
    record MappingLine(String status, String response, String implementation) {}

    /// Counts in the statuses of others, out of how many, and the mapping that they follow.
    record Scheme(String scheme, int asks, List<SchemeCount> counts, List<MappingLine> mapping) {}

    @Says(
            "Counts in the statuses of others (commissioner, inquest or coroners), with their mapping; narrowed like the list.")
    @GetMapping(ApiRoutes.ROOT + "/schemes/{name}")
    Scheme scheme(@PathVariable String name, Narrowed narrowed) {
        follow.asks();
        StatusScheme scheme = StatusScheme.named(name);
        Map<StatusScheme.StatusPair, Integer> states = new OversightStore(
                        follow.library().database())
                .states(narrowed.filter(), follow.tracker().today());
        return new Scheme(
                name,
                states.values().stream().mapToInt(Integer::intValue).sum(),
                scheme.counts(states).stream()
                        .map(each -> new SchemeCount(each.category(), each.number(), each.verified()))
                        .toList(),
                scheme.mapping().stream()
                        .map(each -> new MappingLine(each.category(), each.responses(), each.implementations()))
                        .toList());
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
