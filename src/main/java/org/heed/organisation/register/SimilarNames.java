package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the bodies whose names are most like a name: by shared words, each weighed by how much it tells, a
/// misspelt word counting almost whole.
public final class SimilarNames {

    /// Names looked at closely for one query.
    private static final int LOOKED_AT = 70;

    /// A single word that stands in so many names tells nobody.
    private static final int USUAL = 25;

    /// Marks the stem of a word, which is no word itself.
    private static final String STEM = "-";

    private final List<NamedBody> bodies;
    private final List<BodyFamily> families;
    private final WordWeights weights;
    private final Map<String, int[]> bodiesWith = new HashMap<>();

    /// How much each word of each name tells, and all of them together.
    private final double[][] toldByWord;

    private final double[] told;

    /// Of words of the register itself: they are asked for again and again.
    private final Map<String, Spellings> known = new ConcurrentHashMap<>();

    private final ThreadLocal<SharedWords> shared;

    private final Map<String, List<String>> neighbours = new HashMap<>();

    SimilarNames(List<NamedBody> bodies) {
        this.bodies = List.copyOf(bodies);
        families = bodies.stream().map(BodyFamily::of).toList();
        weights = new WordWeights(bodies);
        toldByWord = bodies.stream()
                .map(body ->
                        body.name().tokens().stream().mapToDouble(weights::of).toArray())
                .toArray(double[][]::new);
        told = Arrays.stream(toldByWord)
                .mapToDouble(words -> Arrays.stream(words).sum())
                .toArray();
        shared = ThreadLocal.withInitial(() -> new SharedWords(bodies.size(), LOOKED_AT));
        Map<String, List<Integer>> with = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            for (String word : Set.copyOf(bodies.get(i).name().tokens())) {
                with.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        with.forEach((word, all) ->
                bodiesWith.put(word, all.stream().mapToInt(Integer::intValue).toArray()));
        bodiesWith.keySet().stream()
                .sorted()
                .forEach(word -> shortened(word)
                        .forEach(part -> neighbours
                                .computeIfAbsent(part, key -> new ArrayList<>(1))
                                .add(word)));
    }

    /// The most alike bodies, best first, each once, under the name that is most like.
    public List<Likeness> like(NameKey name) {
        List<Spellings> spellings = name.tokens().stream().map(this::spellings).toList();
        NameComparison comparison = new NameComparison(name, spellings, weights);
        List<Likeness> all = new ArrayList<>();
        for (int body : shared(name, spellings).best(told, weights.ofAll(name.tokens()))) {
            all.add(comparison.with(bodies.get(body), families.get(body), toldByWord[body]));
        }
        all.sort(Comparator.comparingDouble(Likeness::score).reversed());
        Map<String, Likeness> best = new LinkedHashMap<>();
        all.forEach(each -> best.putIfAbsent(each.organisation().id(), each));
        return List.copyOf(best.values());
    }

    /// True for a name that no word of tells which body is meant: "Integrated Care Board", "North".
    public boolean saysOnlyTheSort(NameKey name) {
        boolean usual = name.tokens().size() == 1 && isUsual(name.tokens().getFirst());
        return usual || name.tokens().stream().allMatch(WordWeights::isOnlyForm);
    }

    /// "North", "National": a word of many bodies' names is nobody's name.
    private boolean isUsual(String word) {
        int[] with = bodiesWith.get(word);
        return WordWeights.isSide(word) || (with != null && with.length >= USUAL);
    }

    private SharedWords shared(NameKey name, List<Spellings> spellings) {
        SharedWords found = shared.get();
        for (int i = 0; i < spellings.size(); i++) {
            String ours = name.tokens().get(i);
            Spellings word = spellings.get(i);
            List<int[]> lookedUp = new ArrayList<>();
            for (int spelling = 0; spelling < word.count(); spelling++) {
                int[] with = isLookedUp(ours, word.word(spelling)) ? bodiesWith.get(word.word(spelling)) : null;
                if (with != null) {
                    found.add(with, word.weight(spelling) * word.likeness(spelling));
                    lookedUp.add(with);
                }
            }
            found.endWord(lookedUp);
        }
        return found;
    }

    /// A word that is a known word itself is not looked up as a slip of another, except town and county.
    private boolean isLookedUp(String ours, String spelling) {
        boolean same = ours.equals(spelling);
        return !WordWeights.isForm(spelling)
                && (same
                        || !bodiesWith.containsKey(ours)
                        || Spelling.townAndCounty(ours).contains(spelling));
    }

    private Spellings spellings(String word) {
        return bodiesWith.containsKey(word) ? known.computeIfAbsent(word, this::lookedFor) : lookedFor(word);
    }

    /// The register's words that this word is or may be a slip of, and how like it each is.
    private Spellings lookedFor(String word) {
        Map<String, Double> found = new LinkedHashMap<>();
        if (bodiesWith.containsKey(word)) {
            found.put(word, 1.0);
        }
        List<String> candidates = new ArrayList<>(Spelling.townAndCounty(word));
        shortened(word).forEach(part -> candidates.addAll(neighbours.getOrDefault(part, List.of())));
        for (String each : candidates) {
            if (!found.containsKey(each) && bodiesWith.containsKey(each)) {
                double likeness = Spelling.likeness(word, each);
                if (likeness > 0) {
                    found.put(each, likeness);
                }
            }
        }
        return new Spellings(found, weights);
    }

    /// The word itself and every form of it that lacks one letter: two words that share one are a slip or two
    /// apart.
    private static List<String> shortened(String word) {
        List<String> parts = new ArrayList<>(List.of(word, Spelling.stem(word) + STEM));
        for (int i = 0; i < word.length(); i++) {
            parts.add(word.substring(0, i) + word.substring(i + 1));
        }
        return parts;
    }
}
