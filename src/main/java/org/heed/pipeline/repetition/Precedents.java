package org.heed.pipeline.repetition;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.fact.Months;
import org.heed.pipeline.repetition.Precedent.MarkedDone;
import org.heed.pipeline.repetition.Precedent.Stood;
import org.heed.repetition.AskKey;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Lineage;
import org.heed.repetition.Lineage.Kin;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Progress;
import org.heed.tracking.Standing;
import org.heed.tracking.Tracker;

/// Says of earlier recommendations what had become of them when the same was recommended again.
public final class Precedents {

    private final ReviewStore reviews;
    private final FactStore facts;
    private final AskStore asks;
    private final Tracker tracker;

    public Precedents(Database database, Tracker tracker) {
        this.reviews = new ReviewStore(database);
        this.facts = new FactStore(database);
        this.asks = new AskStore(database);
        this.tracker = tracker;
    }

    /// The earlier ones of a lineage in their order.
    public List<Precedent> before(Lineage lineage) {
        Facts stated = facts(lineage.ask().key().review());
        Optional<LocalDate> then = published(stated).or(() -> death(stated).map(Death::last));
        return lineage.earlier().stream()
                .map(kin -> new Precedent(kin, then, stood(kin, then, death(stated))))
                .toList();
    }

    /// Where a filed recommendation stands today at each addressee.
    public List<Followed> now(FiledAsk ask) {
        return followed(ask.key()).stream()
                .map(each -> each.onThe(tracker.today()))
                .toList();
    }

    private List<Stood> stood(Kin kin, Optional<LocalDate> then, Optional<Death> death) {
        return followed(kin.ask().key()).stream()
                .map(each -> {
                    Standing now = tracker.standing(each);
                    Standing at = then.map(now::at).orElse(now);
                    Optional<LocalDate> marked = marked(now);
                    MarkedDone done = marked.map(day -> done(day, death)).orElse(MarkedDone.NEVER);
                    return new Stood(each.id(), each.toWhom(), at.response(), at.implementation(), done, marked);
                })
                .toList();
    }

    private List<Followed> followed(AskKey key) {
        return asks.of(key.review()).stream()
                .filter(each -> !each.printed().isAdrift()
                        && AskKey.of(key.review(), each.ask().anchor()).equals(key))
                .toList();
    }

    private static Optional<LocalDate> marked(Standing standing) {
        return standing.progress().stream()
                .filter(done -> done.state().isClaim())
                .map(Progress::on)
                .min(LocalDate::compareTo);
    }

    private static MarkedDone done(LocalDate marked, Optional<Death> death) {
        if (death.map(one -> marked.isBefore(one.first())).orElse(false)) {
            return MarkedDone.BEFORE;
        }
        return death.map(one -> marked.isAfter(one.last())).orElse(false)
                ? MarkedDone.AFTER
                : MarkedDone.CANNOT_BE_TOLD;
    }

    /// The days between which a death was, as far as a review says.
    private record Death(LocalDate first, LocalDate last) {}

    private static Optional<Death> death(Facts stated) {
        Optional<YearMonth> month = stated.value(FactName.MONTH_OF_DEATH).flatMap(Months::of);
        return month.map(one -> new Death(one.atDay(1), one.atEndOfMonth()))
                .or(() -> stated.value(FactName.YEAR_OF_DEATH)
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Year::parse)
                        .map(year -> new Death(year.atDay(1), year.atMonth(12).atEndOfMonth())));
    }

    private static Optional<LocalDate> published(Facts stated) {
        return stated.value(FactName.PUBLISHED).flatMap(Months::of).map(YearMonth::atEndOfMonth);
    }

    private Facts facts(ReviewKey review) {
        return reviews.find(review).map(found -> facts.facts(found.current())).orElseGet(() -> new Facts(Map.of()));
    }
}
