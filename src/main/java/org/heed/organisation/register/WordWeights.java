package org.heed.organisation.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much each word of a name tells: a place much, "NHS" almost nothing. A word of which the register is full
/// tells little; how a body is set up by law (trust, foundation, limited, borough) tells less than its rarity
/// says, because reports leave those words out or get them wrong.
final class WordWeights {

    private static final Map<String, Double> FORMS = Map.ofEntries(
            Map.entry("nhs", 0.15),
            Map.entry("foundation", 0.15),
            Map.entry("trust", 0.5),
            Map.entry("university", 0.45),
            Map.entry("hospital", 0.45),
            Map.entry("acute", 0.3),
            Map.entry("mental", 1.0),
            Map.entry("solicitor", 0.4),
            Map.entry("gp", 0.5),
            Map.entry("teaching", 0.2),
            Map.entry("service", 0.4),
            Map.entry("health", 0.9),
            Map.entry("care", 0.9),
            Map.entry("council", 0.9),
            Map.entry("borough", 0.3),
            Map.entry("metropolitan", 0.4),
            Map.entry("district", 0.3),
            Map.entry("county", 0.6),
            Map.entry("city", 0.5),
            Map.entry("group", 0.5),
            Map.entry("board", 0.8),
            Map.entry("home", 0.5),
            Map.entry("house", 1.0),
            Map.entry("centre", 0.5),
            Map.entry("nursing", 0.5),
            Map.entry("residential", 0.4),
            Map.entry("practice", 0.6),
            Map.entry("surgery", 0.6),
            Map.entry("medical", 0.7),
            Map.entry("partnership", 0.5),
            Map.entry("uk", 0.3),
            Map.entry("hm", 0.5),
            Map.entry("prison", 1.2),
            Map.entry("clinical", 0.6),
            Map.entry("commissioning", 0.8),
            Map.entry("integrated", 0.6),
            Map.entry("police", 1.5),
            Map.entry("constabulary", 1.5),
            Map.entry("department", 0.9),
            Map.entry("england", 1.5),
            Map.entry("london", 2.5));

    /// A word that tells as much as a rare place name.
    static final double TELLING = 4.0;

    private static final double SAYS_MORE = 1.5;

    /// No single word tells more than this, or one rare word would outweigh all the others.
    private static final double MOST = 6.0;

    private static final Set<String> SIDES =
            Set.of("north", "south", "east", "west", "central", "mid", "northern", "southern", "eastern", "western");

    static final double SIDE = 2.5;

    private final Map<String, Double> weights = new HashMap<>();

    WordWeights(List<NamedBody> bodies) {
        Map<String, Integer> bodiesWith = new HashMap<>();
        for (NamedBody body : bodies) {
            Set.copyOf(body.name().tokens()).forEach(word -> bodiesWith.merge(word, 1, Integer::sum));
        }
        bodiesWith.forEach((word, count) ->
                weights.put(word, Math.min(MOST, Math.max(0.5, Math.log((double) bodies.size() / count)))));
        weights.putAll(FORMS);
        SIDES.forEach(side -> weights.put(side, SIDE));
    }

    double of(String word) {
        return weights.getOrDefault(word, MOST);
    }

    double ofAll(List<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }

    /// The weight of the most telling word, 0 without words.
    double most(List<String> words) {
        double most = 0;
        for (String word : words) {
            most = Math.max(most, of(word));
        }
        return most;
    }

    /// True for a word that tells two places apart: North from South.
    static boolean isSide(String word) {
        return SIDES.contains(word);
    }

    /// True for a form that says nothing of where a body is or of what it does.
    static boolean isOnlyForm(String word) {
        return FORMS.getOrDefault(word, MOST) < SAYS_MORE;
    }

    static boolean isForm(String word) {
        return FORMS.containsKey(word);
    }
}
