package org.heed.repetition.ask;

import java.util.ArrayList;
import java.util.List;
import org.heed.meaning.NearMeanings;

/// Asks in the order in which they came, each compared with all before whose meaning lies near.
public final class AskIndex {

    /// Of the pairs that ask the same in waves that the model was not taught, 99 in 100 lie at least so near; of the
    /// others, 8 in 100.
    private static final double TOO_FAR = 0.25;

    private final AskComparison comparison;
    private final List<Ask> asks = new ArrayList<>();
    private final NearMeanings meanings;

    /// An ask of the index that says the same, by its place in the order.
    public record Match(int place, double score) {}

    public AskIndex(AskComparison comparison) {
        this(comparison, new NearMeanings());
    }

    private AskIndex(AskComparison comparison, NearMeanings meanings) {
        this.comparison = comparison;
        this.meanings = meanings;
    }

    /// The same asks, apart from what is put there later.
    public AskIndex copy() {
        AskIndex copy = new AskIndex(comparison, meanings.copy());
        copy.asks.addAll(asks);
        return copy;
    }

    /// Puts an ask at the end.
    public void add(Ask ask) {
        asks.add(ask);
        meanings.add(ask.meaning());
    }

    /// Those before `end` that score at least so high, in their order.
    public List<Match> matches(Ask ask, int end, double least) {
        return meanings.near(ask.meaning(), end, TOO_FAR)
                .mapToObj(place -> new Match(place, comparison.score(asks.get(place), ask)))
                .filter(match -> match.score() >= least)
                .toList();
    }

    public int size() {
        return asks.size();
    }

    public Ask at(int place) {
        return asks.get(place);
    }
}
