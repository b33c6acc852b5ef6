package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.ReportStore;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// What a person should check first. All recommendations of the current editions that nobody has checked, those that
/// would do most harm if they were wrong before the others; ties stand in the order of the library. What is worked
/// out for a review is kept until the review changes.
public final class CheckQueue {

    /// The rule of the order, in words for people.
    public static final String RULE = "First stands what would do most harm if it were wrong. Heed weighs how much it"
            + " doubts a recommendation (how sure the reading was, what does not add up about it, names that could be"
            + " one body or two, words recognised from an image) and counts that three times for one to government or"
            + " a national body and twice for one to several agencies, because more people will act on it. What a"
            + " person has confirmed or corrected is not in the list.";

    private final Database database;
    private final ReviewStore reviews;
    private final RecommendationStore recommendations;
    private final CorrectionStore corrections;
    private final Map<ReviewKey, Worked> worked = new ConcurrentHashMap<>();

    /// What was worked out for a review while it stood so.
    private record Worked(Stamp stamp, Count count, List<CheckItem> items) {}

    private record Stamp(Edition edition, int readings, int corrections) {}

    /// How many recommendations there are, and how many of them a person has checked.
    public record Count(int all, int checked) {

        public int left() {
            return all - checked;
        }

        Count with(Count other) {
            return new Count(all + other.all, checked + other.checked);
        }
    }

    public CheckQueue(Database database) {
        this.database = database;
        this.reviews = new ReviewStore(database);
        this.recommendations = new RecommendationStore(database);
        this.corrections = new CorrectionStore(database);
    }

    /// What nobody has checked in the whole library.
    public List<CheckItem> items() {
        return sorted(all());
    }

    /// What nobody has checked in one review.
    public List<CheckItem> items(ReviewKey review) {
        return sorted(only(review));
    }

    public Count count() {
        return count(all());
    }

    public Count count(ReviewKey review) {
        return count(only(review));
    }

    private static Count count(List<Worked> some) {
        return some.stream().map(Worked::count).reduce(new Count(0, 0), Count::with);
    }

    private static List<CheckItem> sorted(List<Worked> some) {
        return some.stream()
                .flatMap(each -> each.items().stream())
                .sorted(Comparator.comparingDouble(CheckItem::harm).reversed())
                .toList();
    }

    private List<Worked> only(ReviewKey key) {
        return database.consistently(() -> reviews.find(key).stream()
                .map(review -> worked(review, corrections.counts()))
                .toList());
    }

    private List<Worked> all() {
        return database.consistently(() -> {
            Map<ReviewKey, Integer> counts = corrections.counts();
            return reviews.all().stream().map(review -> worked(review, counts)).toList();
        });
    }

    private Worked worked(Review review, Map<ReviewKey, Integer> counts) {
        Stamp stamp = new Stamp(review.current(), review.readings(), counts.getOrDefault(review.key(), 0));
        Worked before = worked.get(review.key());
        if (before != null && before.stamp().equals(stamp)) {
            return before;
        }
        Worked now = work(stamp);
        worked.put(review.key(), now);
        return now;
    }

    private Worked work(Stamp stamp) {
        Edition edition = stamp.edition();
        List<Recommendation> ledger = recommendations.ledger(edition).recommendations();
        Doubts doubts = new Doubts(reviews.problems(edition), new ReportStore(database).reports(edition));
        List<CheckItem> items = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            if (ledger.get(i).checked().isEmpty()) {
                items.add(new CheckItem(edition, i + 1, ledger.get(i), doubts.about(ledger.get(i))));
            }
        }
        return new Worked(stamp, new Count(ledger.size(), ledger.size() - items.size()), List.copyOf(items));
    }
}
