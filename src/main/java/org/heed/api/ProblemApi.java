package org.heed.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.library.Library;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.recommendation.Level;
import org.heed.recommendation.correction.CheckItem;
import org.heed.recommendation.correction.CheckItem.Doubt;
import org.heed.recommendation.correction.CheckQueue;
import org.heed.review.Edition;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.text.RawText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What could not be read, and what a person should check first, in words that name nobody.
@RestController
final class ProblemApi {

    private final Library library;

    ProblemApi(Library library) {
        this.library = library;
    }

    /// What could not be read or does not add up; `page` is 0 where it is about no page.
    record ProblemLine(String review, ProblemKind kind, int page, String about, String words) {

        static ProblemLine of(ReviewKey review, Problem problem) {
            return new ProblemLine(review.value(), problem.kind(), problem.page(), problem.about(), problem.words());
        }
    }

    /// A file that was not added. Its name is left out: nothing is known of it that could tell whom it names.
    record NotAdded(String words, Instant at) {}

    /// All problems, of one review or of all.
    record Problems(List<ProblemLine> problems, List<NotAdded> notAdded) {}

    /// A recommendation that nobody has checked; a correction of it is bound to `edition` and `digest`.
    record ToCheck(
            String review,
            int edition,
            int position,
            String number,
            String words,
            Level level,
            String digest,
            double doubt,
            double harm,
            List<String> why) {

        static ToCheck of(CheckItem item, SafeReview review) {
            SafeRecommendation asked = review.recommendations().get(item.position() - 1);
            return new ToCheck(
                    item.edition().review().value(),
                    item.edition().number(),
                    item.position(),
                    asked.number(),
                    asked.text().words(),
                    asked.level(),
                    item.recommendation().wordsDigest(),
                    item.doubt(),
                    item.harm(),
                    item.doubts().stream()
                            .map(Doubt::words)
                            .filter(words -> !words.isEmpty())
                            .map(words -> review.safe(new RawText(words)).words())
                            .toList());
        }
    }

    /// The queue: how many recommendations there are, how many of them people have checked, and what comes first.
    record Queue(int recommendations, int checked, List<ToCheck> toCheck) {}

    @Says("What could not be read or does not add up, in all reviews or in one, and files that were not added.")
    @GetMapping(ApiRoutes.ROOT + "/problems")
    Problems problems(@RequestParam(defaultValue = "") String review) {
        List<Review> asked = review.isEmpty() ? library.reviews().all() : List.of(ApiRoutes.review(library, review));
        List<ProblemLine> lines = new ArrayList<>();
        for (Review each : asked) {
            if (!library.reviews().problems(each.current()).isEmpty()) {
                SafeFindings.kept(library, each)
                        .problems()
                        .forEach(problem -> lines.add(ProblemLine.of(each.key(), problem)));
            }
        }
        List<NotAdded> notAdded = review.isEmpty()
                ? library.reviews().refused().stream()
                        .map(SafeFindings::refused)
                        .map(file -> new NotAdded(file.words(), file.refused()))
                        .toList()
                : List.of();
        return new Problems(lines, notAdded);
    }

    @Says("What a person should check first, and why Heed doubts it, in words that name nobody.")
    @GetMapping(ApiRoutes.ROOT + "/check")
    Queue check(
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int size) {
        CheckQueue queue = new CheckQueue(library.database());
        if (review.isEmpty()) {
            return queue(queue.count(), new Slice(from, size).of(queue.items()));
        }
        ReviewKey key = ApiRoutes.review(library, review).key();
        return queue(queue.count(key), new Slice(from, size).of(queue.items(key)));
    }

    private Queue queue(CheckQueue.Count count, List<CheckItem> items) {
        SafeReviewStore store = new SafeReviewStore(library.database());
        Map<Edition, SafeReview> safe = new HashMap<>();
        return new Queue(
                count.all(),
                count.checked(),
                items.stream()
                        .map(item -> ToCheck.of(item, safe.computeIfAbsent(item.edition(), store::review)))
                        .toList());
    }
}
