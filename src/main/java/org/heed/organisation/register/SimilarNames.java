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
    private static final int LOOKED_AT = 60;

    /// Names that share less than this part of what the best one shares are not looked at.
    private static final double WORTH_A_LOOK = 0.4;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::worth)
            .reversed()
            .thenComparingInt(Candidate::unlike)
            .thenComparingInt(Candidate::body);

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
        Map<Integer, Double> shared = shared(name, spellings);
        NameComparison comparison = new NameComparison(name, spellings, weights);
        Map<String, Likeness> best = new LinkedHashMap<>();
        mostShared(shared, name.tokens()).stream()
                .map(body -> comparison.with(bodies.get(body), families.get(body)))
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .forEach(each -> best.putIfAbsent(each.organisation().id(), each));
        return List.copyOf(best.values());
    }

    /// For each body's name, how much the words tell that it shares: each word once, by its best spelling.
    private Map<Integer, Double> shared(NameKey name, List<Map<String, Double>> spellings) {
        Map<Integer, Double> shared = new HashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            boolean known = bodiesWith.containsKey(name.tokens().get(i));
            Map<Integer, Double> ofWord = new HashMap<>();
            for (String word : spellings.get(i).keySet()) {
                // A word that is a known word itself is not looked up as a slip of another, except town and county.
                boolean lookedUp = !WordWeights.isForm(word)
                        && (!known
                                || Spelling.townAndCounty(name.tokens().get(i)).contains(word));
                if (lookedUp) {
                    double worth = weights.of(word);
                    bodiesWith.getOrDefault(word, List.of()).forEach(body -> ofWord.merge(body, worth, Math::max));
                }
            }
            ofWord.forEach((body, worth) -> shared.merge(body, worth, Double::sum));
        }
        return shared;
    }

    /// A name of the register that shares words with the looked-up one, and how many words only one of the two has.
    private record Candidate(int body, double worth, int unlike) {}

    /// Of names that share as much, those with more of the words come first.
    private List<Integer> mostShared(Map<Integer, Double> shared, List<String> words) {
        double most = 0;
        for (double worth : shared.values()) {
            most = Math.max(most, worth);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Integer, Double> each : shared.entrySet()) {
            if (each.getValue() >= most * WORTH_A_LOOK) {
                List<String> theirs = bodies.get(each.getKey()).name().tokens();
                candidates.add(new Candidate(each.getKey(), each.getValue(), unlike(theirs, words)));
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates.stream().limit(LOOKED_AT).map(Candidate::body).toList();
    }

    /// How many words only one of the two has.
    private static int unlike(List<String> one, List<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 2 : 0;
        }
        return one.size() + other.size() - both;
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
