package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the bodies whose names are most like a name: by shared words, each weighed by how much it tells, a
/// misspelt word counting almost whole.
public final class SimilarNames {

    /// Names looked at closely for one query.
    private static final int LOOKED_AT = 40;

    /// Names that share less than this part of what the best one shares are not looked at.
    private static final double WORTH_A_LOOK = 0.4;

    private final List<NamedBody> bodies;
    private final List<BodyFamily> families;
    private final WordWeights weights;
    private final Map<String, List<Integer>> bodiesWith = new HashMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();

    SimilarNames(List<NamedBody> bodies) {
        this.bodies = List.copyOf(bodies);
        families = bodies.stream().map(BodyFamily::of).toList();
        weights = new WordWeights(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            for (String word : Set.copyOf(bodies.get(i).name().tokens())) {
                bodiesWith.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        bodiesWith.keySet().stream()
                .sorted()
                .forEach(word -> shortened(word)
                        .forEach(part -> neighbours
                                .computeIfAbsent(part, key -> new ArrayList<>(1))
                                .add(word)));
    }

    /// The most alike bodies, best first, each once, under the name that is most like.
    public List<Likeness> like(NameKey name) {
        List<Map<String, Double>> spellings =
                name.tokens().stream().map(this::spellings).toList();
        Map<Integer, Double> shared = new HashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            boolean known = bodiesWith.containsKey(name.tokens().get(i));
            for (String word : spellings.get(i).keySet()) {
                // A word that is a known word itself is not looked up as a slip of another, except town and county.
                boolean lookedUp = !WordWeights.isForm(word)
                        && (!known
                                || Spelling.townAndCounty(name.tokens().get(i)).contains(word));
                if (lookedUp) {
                    double weight = weights.of(word);
                    bodiesWith.getOrDefault(word, List.of()).forEach(body -> shared.merge(body, weight, Double::sum));
                }
            }
        }
        NameComparison comparison = new NameComparison(name, spellings, weights);
        Map<String, Likeness> best = new LinkedHashMap<>();
        mostShared(shared).stream()
                .map(body -> comparison.with(bodies.get(body), families.get(body)))
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .forEach(each -> best.putIfAbsent(each.organisation().id(), each));
        return List.copyOf(best.values());
    }

    private static List<Integer> mostShared(Map<Integer, Double> shared) {
        double most =
                shared.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= most * WORTH_A_LOOK)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The register's words that this word is or may be a slip of, and how like it each is.
    private Map<String, Double> spellings(String word) {
        Map<String, Double> found = new LinkedHashMap<>();
        if (bodiesWith.containsKey(word)) {
            found.put(word, 1.0);
        }
        List<String> candidates = new ArrayList<>(Spelling.townAndCounty(word));
        shortened(word).forEach(part -> candidates.addAll(neighbours.getOrDefault(part, List.of())));
        for (String known : candidates) {
            if (!found.containsKey(known) && bodiesWith.containsKey(known)) {
                double likeness = Spelling.likeness(word, known);
                if (likeness > 0) {
                    found.put(known, likeness);
                }
            }
        }
        return found;
    }

    /// The word itself and every form of it that lacks one letter: two words that share one are a slip or two
    /// apart.
    private static List<String> shortened(String word) {
        List<String> parts = new ArrayList<>(List.of(word));
        for (int i = 0; i < word.length(); i++) {
            parts.add(word.substring(0, i) + word.substring(i + 1));
        }
        return parts;
    }
}
