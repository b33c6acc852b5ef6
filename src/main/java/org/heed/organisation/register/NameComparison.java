package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Compares one name with names of the register. `spellings` are, for each of its words, the register's words that
/// it may be, and how like it each is.
record NameComparison(NameKey name, BodyFamily family, List<Map<String, Double>> spellings, WordWeights weights) {

    /// What is left of the likeness when the names' own words say different sorts of bodies.
    private static final double OTHER_FAMILY = 0.5;

    /// What is left when only one of the names says which sort of body it is.
    private static final double UNSAID_FAMILY = 0.97;

    /// What is left when one name has a side (north, east) that the other does not.
    private static final double OTHER_SIDE = 0.8;

    /// A city's council is not its county's.
    private static final String COUNTY = "county";

    private static final String CITY = "city";

    /// What is left when the name has a telling word that the other lacks.
    private static final double LEFT_OVER = 0.9;

    private static final Map.Entry<String, Double> NONE = Map.entry("", 0.0);

    NameComparison(NameKey name, List<Map<String, Double>> spellings, WordWeights weights) {
        this(name, BodyFamily.of(name), spellings, weights);
    }

    Likeness with(NamedBody body, BodyFamily bodyFamily) {
        List<String> theirs = new ArrayList<>(body.name().tokens());
        List<String> ours = new ArrayList<>();
        double matched = 0;
        double shared = 0;
        double mostTelling = 0;
        for (int i = 0; i < spellings.size(); i++) {
            Map.Entry<String, Double> same = mostAlike(spellings.get(i), theirs);
            if (same.getValue() == 0) {
                ours.add(name.tokens().get(i));
            } else {
                double weight = weights.of(same.getKey());
                shared += weight;
                matched += weight * same.getValue();
                mostTelling = Math.max(mostTelling, weight);
                theirs.remove(same.getKey());
            }
        }
        double unshared = weights.ofAll(ours) + weights.ofAll(theirs);
        double score = 2 * matched / (2 * shared + unshared) * difference(ours, theirs) * kinship(family, bodyFamily);
        return new Likeness(
                body.organisation(),
                body.name(),
                body.isPlace(),
                score,
                1 - (double) ours.size() / name.tokens().size(),
                weights.most(ours),
                weights.most(theirs),
                mostTelling);
    }

    private double difference(List<String> ours, List<String> theirs) {
        boolean otherSide =
                ours.stream().anyMatch(WordWeights::isSide) || theirs.stream().anyMatch(WordWeights::isSide);
        boolean leftOver = weights.most(ours) >= WordWeights.TELLING;
        boolean otherCouncil = ours.contains(COUNTY) || (theirs.contains(COUNTY) && ours.contains(CITY));
        return (otherSide || otherCouncil ? OTHER_SIDE : 1) * (leftOver ? LEFT_OVER : 1);
    }

    private static Map.Entry<String, Double> mostAlike(Map<String, Double> spellings, List<String> words) {
        Map.Entry<String, Double> best = NONE;
        for (Map.Entry<String, Double> each : spellings.entrySet()) {
            if (each.getValue() > best.getValue() && words.contains(each.getKey())) {
                best = each;
            }
        }
        return best;
    }

    private static double kinship(BodyFamily one, BodyFamily other) {
        if (one == other) {
            return 1;
        }
        return one.goesWith(other) ? UNSAID_FAMILY : OTHER_FAMILY;
    }
}
