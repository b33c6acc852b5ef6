package org.heed.repetition;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Months;
import org.heed.recommendation.Level;
import org.heed.repetition.Lineage.Kin;
import org.heed.repetition.Lineage.Kinship;
import org.heed.repetition.ask.Ask;
import org.heed.repetition.ask.AskComparison;
import org.heed.repetition.ask.AskIndex.Match;
import org.heed.repetition.ask.AskReader;
import org.heed.repetition.ask.Likening;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;

/// What was said before: which recommendations of a library ask the same of the same kind of body.
public final class Repeats {

    /// From this score on a recommendation is worth showing beside a draft.
    private static final double ALIKE = 0.04;

    private static final int MOST_SHOWN = 20;

    private final ReviewStore reviews;
    private final FactStore facts;
    private final RepeatStore store;
    private final RepeatFiling filing;
    private final AskReader reader = AskReader.shipped();
    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    public Repeats(Database database) {
        this.reviews = new ReviewStore(database);
        this.facts = new FactStore(database);
        this.store = new RepeatStore(database);
        this.filing = new RepeatFiling(database, store, reader);
    }

    /// Files the reviews that came or changed since it was last asked; gives how many those were.
    public int bringUpToDate() {
        return filing.bringUpToDate();
    }

    /// The recommendations that were made in more than one review, most often made first.
    public List<Repeat> all() {
        return shelf().groups().stream()
                .filter(repeat -> reviewsOf(repeat) > 1)
                .sorted(Comparator.comparingLong(Repeats::reviewsOf).reversed().thenComparing(Repeat::id))
                .toList();
    }

    /// The repeat with an id, however many reviews it is in.
    public Optional<Repeat> find(String id) {
        return shelf().groups().stream()
                .filter(repeat -> repeat.id().equals(id))
                .findFirst();
    }

    /// What was asked before and after one recommendation; empty when it is not filed.
    public Optional<Lineage> lineage(AskKey key) {
        Shelf shelf = shelf();
        return shelf.find(key).map(ask -> {
            Repeat repeat = shelf.repeatOf(key).orElseThrow();
            List<Kin> kin = repeat.asks().stream()
                    .filter(other -> !other.key().equals(key))
                    .map(other -> kin(shelf, ask, other))
                    .sorted(Comparator.comparing(one -> one.when().orElse(YearMonth.of(9999, 12))))
                    .toList();
            Optional<YearMonth> when = when(key.review());
            Map<Boolean, List<Kin>> byTime =
                    kin.stream().collect(Collectors.partitioningBy(one -> isEarlier(shelf, one, ask, when)));
            return new Lineage(
                    ask,
                    repeat.id(),
                    byTime.getOrDefault(true, List.of()),
                    byTime.getOrDefault(false, List.of()),
                    DeclaredRepeat.in(ask.words()));
        });
    }

    /// The recommendations that are like a draft, likest first; those that ask the same are marked.
    public List<SaidBefore> saidBefore(String draft, List<String> bodies) {
        Shelf shelf = shelf();
        Ask ask = reader.ask(draft, bodies);
        return shelf.matches(ask, ALIKE).stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::place))
                .limit(MOST_SHOWN)
                .map(match -> {
                    FiledAsk found = shelf.at(match.place());
                    return new SaidBefore(
                            found,
                            shelf.repeatOf(found.key()).orElseThrow().id(),
                            match.score(),
                            match.score() >= AskComparison.SAME,
                            Likening.reasons(ask, shelf.ask(found)));
                })
                .toList();
    }

    /// Keeps what a person says of two recommendations.
    ///
    /// @throws Refusal when one is not there, both are one, or no reason is given
    public void decide(RepeatDecision decision) {
        if (decision.why().isBlank()) {
            throw new Refusal("Say why: the reason is kept with the decision for whoever asks later.");
        }
        if (decision.one().equals(decision.other())) {
            throw new Refusal("That is one recommendation, not two.");
        }
        Shelf shelf = shelf();
        for (AskKey key : List.of(decision.one(), decision.other())) {
            if (shelf.find(key).isEmpty()) {
                throw new Refusal("There is no such recommendation of " + key.review() + " in the library.");
            }
        }
        store.decide(decision);
    }

    /// Decisions of people on recommendations that are no longer there; they hold again when those come back.
    public List<RepeatDecision> adrift() {
        Shelf shelf = shelf();
        return store.decisions().stream()
                .filter(decision -> shelf.find(decision.one()).isEmpty()
                        || shelf.find(decision.other()).isEmpty())
                .toList();
    }

    /// What was filed and decided when it was last looked at: made anew only when that changed.
    private Shelf shelf() {
        List<RepeatDecision> decisions = store.decisions();
        Map<ReviewKey, String> filed = store.filed();
        Known known = last.get();
        if (known == null || !known.filed().equals(filed) || !known.decisions().equals(decisions)) {
            RepeatFiling.Shelved shelved = filing.shelved();
            List<Repeat> groups = RepeatGrouping.group(shelved.asks(), store.links(), decisions);
            known = new Known(shelved.filed(), decisions, new Shelf(shelved, groups, reader));
            last.set(known);
        }
        return known.shelf();
    }

    private record Known(Map<ReviewKey, String> filed, List<RepeatDecision> decisions, Shelf shelf) {}

    private static long reviewsOf(Repeat repeat) {
        return repeat.asks().stream().map(ask -> ask.key().review()).distinct().count();
    }

    private Kin kin(Shelf shelf, FiledAsk ask, FiledAsk other) {
        return new Kin(
                other,
                when(other.key().review()),
                kinship(ask, other),
                Likening.reasons(shelf.ask(ask), shelf.ask(other)));
    }

    private Set<Kinship> kinship(FiledAsk ask, FiledAsk other) {
        Set<Kinship> kinship = EnumSet.noneOf(Kinship.class);
        if (ask.key().review().equals(other.key().review())) {
            kinship.add(Kinship.SAME_REVIEW);
        } else if (area(ask).isPresent() && area(ask).equals(area(other))) {
            kinship.add(Kinship.SAME_AREA);
        } else {
            kinship.add(Kinship.SAME_BODY_ELSEWHERE);
        }
        if (other.level() == Level.NATIONAL) {
            kinship.add(Kinship.NATIONAL);
        }
        return kinship;
    }

    private Optional<String> area(FiledAsk ask) {
        return fact(ask.key().review(), FactName.AREA).map(area -> area.toLowerCase(Locale.ROOT));
    }

    private Optional<YearMonth> when(ReviewKey review) {
        return fact(review, FactName.PUBLISHED)
                .or(() -> fact(review, FactName.MONTH_OF_DEATH))
                .flatMap(Months::of);
    }

    private Optional<String> fact(ReviewKey review, FactName name) {
        return reviews.find(review).map(found -> facts.facts(found.current())).flatMap(stated -> stated.value(name));
    }

    /// By date where both reviews state one, else by the order of arrival.
    private static boolean isEarlier(Shelf shelf, Kin kin, FiledAsk ask, Optional<YearMonth> when) {
        if (kin.when().isPresent() && when.isPresent() && !kin.when().equals(when)) {
            return kin.when().get().isBefore(when.get());
        }
        return shelf.isBefore(kin.ask(), ask);
    }
}
