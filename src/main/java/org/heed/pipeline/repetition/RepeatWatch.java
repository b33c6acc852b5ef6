package org.heed.pipeline.repetition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heed.history.HistoryEntry;
import org.heed.repetition.AskKey;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Lineage;
import org.heed.repetition.Lineage.Kin;
import org.heed.repetition.Repeats;
import org.heed.review.Review;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Progress;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Tracker;

/// Watches for what is recommended again after it was closed. The closed one is flagged for verifying again, once for
/// each later recommendation, which is named by its id.
public final class RepeatWatch {

    private final AskStore asks;
    private final ReviewStore reviews;
    private final Repeats repeats;
    private final Tracker tracker;

    public RepeatWatch(Database database, Repeats repeats, Tracker tracker) {
        this.asks = new AskStore(database);
        this.reviews = new ReviewStore(database);
        this.repeats = repeats;
        this.tracker = tracker;
    }

    /// Looks at everything that is closed, and says how often one of them was found to be asked again. Where nothing is
    /// closed, no review has to be compared.
    public int look() {
        List<Followed> closed = asks.closed();
        if (closed.isEmpty()) {
            return 0;
        }
        repeats.bringUpToDate();
        return closed.stream().mapToInt(this::look).sum();
    }

    private int look(Followed closed) {
        AskKey key = AskKey.of(closed.ask().review(), closed.ask().anchor());
        List<Kin> later = repeats.lineage(key).map(Lineage::later).orElse(List.of());
        if (later.isEmpty()) {
            return 0;
        }
        LocalDate since = tracker.standing(closed).claim().map(Progress::on).orElse(tracker.today());
        return later.stream()
                .filter(kin -> !kin.ask().key().review().equals(closed.ask().review()))
                .filter(kin -> !madeOn(kin).isBefore(since))
                .mapToInt(kin -> tracker.recurred(List.of(closed.id()), recurrence(kin.ask())))
                .sum();
    }

    /// The end of the month in which the later review says that it was published, else the day on which it was added.
    private LocalDate madeOn(Kin kin) {
        Instant added =
                reviews.find(kin.ask().key().review()).map(Review::added).orElse(Instant.EPOCH);
        return kin.when()
                .map(month -> month.atEndOfMonth())
                .orElseGet(() -> added.atZone(Tracker.HERE).toLocalDate());
    }

    private Recurrence recurrence(FiledAsk again) {
        String number = again.number().isEmpty() ? "without a number" : again.number();
        return new Recurrence(
                again.key().review(),
                again.number(),
                again.key().reference(),
                tracker.today(),
                "Review " + again.key().review() + " asks the same: recommendation " + number + ".",
                tracker.signed(HistoryEntry.SOFTWARE, ""));
    }
}
