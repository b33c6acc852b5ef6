package org.heed.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.organisation.Body;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.Area;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.tracking.Followed.Printed;
import org.heed.tracking.Followed.Whose;
import org.heed.tracking.body.Bodies;

/// Brings what is followed into line with what the reports ask. An ask whose words are gone from the current edition
/// is kept and set adrift; one about which nothing was entered is forgotten with its words.
public final class AskBook {

    private final Database database;
    private final Bodies bodies;
    private final Tracker tracker;
    private final AskStore asks;
    private final ReviewStore reviews;
    private final RecommendationStore recommendations;
    private final FactStore facts;
    private final CorrectionStore corrections;

    public AskBook(Database database, Bodies bodies, Tracker tracker) {
        this.database = database;
        this.bodies = bodies;
        this.tracker = tracker;
        this.asks = new AskStore(database);
        this.reviews = new ReviewStore(database);
        this.recommendations = new RecommendationStore(database);
        this.facts = new FactStore(database);
        this.corrections = new CorrectionStore(database);
    }

    /// Brings every review up to date that was read since, and says how many those were. Quick when none was.
    public int bringUpToDate() {
        List<Review> stale = database.consistently(() -> {
            Map<ReviewKey, String> known = asks.readings();
            Map<ReviewKey, Integer> corrected = corrections.counts();
            int decisions = bodies.decisions();
            return reviews.all().stream()
                    .filter(review -> !reading(review, corrected, decisions).equals(known.get(review.key())))
                    .toList();
        });
        stale.forEach(this::bringUpToDate);
        return stale.size();
    }

    /// Brings the asks of one review up to date.
    public void bringUpToDate(Review review) {
        database.wholly(() -> {
            List<Followed> before = new ArrayList<>(asks.of(review.key()));
            List<Followed> fresh = fresh(review);
            List<Followed> after = new ArrayList<>();
            // Those whose words are still there first: what is left over may be one of them with other words.
            for (Followed each : List.copyOf(fresh)) {
                take(before, known -> known.ask().isWordedAs(each.ask())).ifPresent(known -> {
                    fresh.remove(each);
                    after.add(under(known, each));
                });
            }
            for (Followed each : fresh) {
                after.add(take(before, known -> known.ask().mayHaveBeen(each.ask()))
                        .map(known -> under(known, each))
                        .orElseGet(() -> tracker.in(each, tracker.standing(each))));
            }
            after.addAll(leftOver(before));
            asks.keep(after);
            asks.readAs(review.key(), reading(review, corrections.counts(), bodies.decisions()));
            return after.size();
        });
    }

    private static Optional<Followed> take(List<Followed> from, Predicate<Followed> wanted) {
        Optional<Followed> taken = from.stream().filter(wanted).findFirst();
        taken.ifPresent(from::remove);
        return taken;
    }

    /// What was kept, at the place where it is printed now. Its id stays, so its steps stay with it.
    private Followed under(Followed known, Followed fresh) {
        Followed now = blank(fresh.ask().under(known.id()), fresh.printed(), fresh.whose());
        return tracker.in(now, tracker.standing(now));
    }

    private List<Followed> leftOver(List<Followed> gone) {
        gone.stream().filter(each -> each.flags().entered() == 0).forEach(asks::forget);
        return gone.stream()
                .filter(each -> each.flags().entered() > 0)
                .map(this::adrift)
                .toList();
    }

    private Followed adrift(Followed gone) {
        Printed nowhere = new Printed(
                0,
                gone.printed().place(),
                gone.printed().kind(),
                gone.printed().level(),
                gone.printed().published());
        Followed followed = new Followed(
                gone.ask(),
                nowhere,
                gone.whose(),
                gone.response(),
                gone.told(),
                gone.implementation(),
                gone.outlook(),
                gone.flags(),
                gone.owner());
        return tracker.in(followed, tracker.standing(followed));
    }

    /// What the current edition asks. The same words to the same addressee twice are one ask.
    private List<Followed> fresh(Review review) {
        Facts stated = facts.facts(review.current());
        ResolvedLedger told = bodies.told(review.current());
        Map<String, Followed> fresh = new LinkedHashMap<>();
        int position = 0;
        for (Recommendation recommendation :
                recommendations.ledger(review.current()).recommendations()) {
            position++;
            int place = 0;
            for (String addressee : addressees(recommendation)) {
                Ask ask = Ask.of(review.key(), recommendation.wordsDigest(), recommendation.number(), addressee);
                Printed printed = new Printed(
                        position,
                        place++,
                        review.kind(),
                        recommendation.level(),
                        stated.value(FactName.PUBLISHED).orElse(""));
                Optional<Body> body = body(told.of(position - 1), place, addressee, stated);
                fresh.putIfAbsent(ask.id(), blank(ask, printed, whose(body, stated)));
            }
        }
        return new ArrayList<>(fresh.values());
    }

    private static List<String> addressees(Recommendation recommendation) {
        return recommendation.addressees().isEmpty()
                ? List.of("")
                : recommendation.addressees().stream().map(Addressee::asPrinted).toList();
    }

    /// As the library has resolved it, with what people settled; else by the name alone. `place` counts from 1.
    private Optional<Body> body(List<Resolution> told, int place, String addressee, Facts stated) {
        return place <= told.size()
                ? Bodies.sure(told.get(place - 1))
                : bodies.sure(addressee, stated.value(FactName.AREA).orElse(""));
    }

    private Whose whose(Optional<Body> body, Facts stated) {
        String area = stated.value(FactName.AREA).orElse("");
        Optional<Area> known = bodies.area(area);
        return new Whose(
                body.map(Body::name).orElse(""),
                body.flatMap(Body::today).map(today -> today.id()).orElse(""),
                body.flatMap(Body::today).map(today -> today.kind().name()).orElse(""),
                area,
                known.map(Area::region).orElse(""),
                known.map(Area::police).flatMap(bodies::named).orElse(""));
    }

    private static Followed blank(Ask ask, Printed printed, Whose whose) {
        return new Followed(
                ask,
                printed,
                whose,
                ResponseState.NOT_TOLD,
                Optional.empty(),
                ImplementationState.NOT_RECORDED,
                new Outlook(Outlook.Colour.NOT_RATED, "", "", Optional.empty()),
                new Followed.Flags(false, false, false, 0, "", 0),
                "");
    }

    /// What decides whether a review asks what it asked before.
    private static String reading(Review review, Map<ReviewKey, Integer> corrected, int decisions) {
        return review.reading(corrected.getOrDefault(review.key(), 0)) + "." + decisions;
    }
}
