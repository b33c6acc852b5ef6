package org.heed.repetition.ask;

import static org.heed.repetition.ask.Concept.Kind.ACTION;
import static org.heed.repetition.ask.Concept.Kind.OBJECT;
import static org.heed.repetition.ask.Concept.Kind.SETTING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks that can be looked up by what they speak of, in the order in which they came: two that ask the same nearly
/// always speak of one object, or ask one kind of action of one kind of body. How many pairs are missed so is measured.
public final class AskIndex {

    /// Below this nearness of meaning no pair of the labelled ones asks the same.
    private static final double TOO_FAR = 0.3;

    /// How many runs of words find a copy.
    private static final int MARKS = 4;

    private final AskComparison comparison;
    private final List<Ask> asks = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /// An ask of the index that says the same, by its place in the order.
    public record Match(int place, double score) {}

    public AskIndex(AskComparison comparison) {
        this.comparison = comparison;
    }

    /// Puts an ask at the end.
    public void add(Ask ask) {
        keys(ask)
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(asks.size()));
        asks.add(ask);
    }

    /// Those before `end` that score at least so high, in their order.
    public List<Match> matches(Ask ask, int end, double least) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String key : keys(ask)) {
            for (int place : byKey.getOrDefault(key, List.of())) {
                if (place < end && asks.get(place).meaning().likeness(ask.meaning()) >= TOO_FAR) {
                    candidates.add(place);
                }
            }
        }
        return candidates.stream()
                .sorted()
                .map(place -> new Match(place, comparison.score(asks.get(place), ask)))
                .filter(match -> match.score() >= least)
                .toList();
    }

    public int size() {
        return asks.size();
    }

    public Ask at(int place) {
        return asks.get(place);
    }

    private static Set<String> keys(Ask ask) {
        Set<String> keys = new LinkedHashSet<>();
        ask.of(OBJECT).forEach(object -> keys.add(object.name()));
        boolean isAboutNothing = keys.isEmpty();
        for (Concept action : ask.of(ACTION)) {
            ask.of(SETTING).stream()
                    .filter(setting -> !Evidence.ANYWHERE.contains(setting.name()))
                    .forEach(setting -> keys.add(action.name() + " at " + setting.name()));
            if (isAboutNothing) {
                keys.add("only " + action.name());
            }
        }
        ask.wording().marks(MARKS).forEach(mark -> keys.add("worded " + mark));
        return keys;
    }
}
