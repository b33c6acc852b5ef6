package org.heed.organisation.register;

import java.util.List;

/// Compares one name with names of the register. `spellings` are, for each of its words, the register's words that
/// it may be, and how like it each is.
record NameComparison(NameKey name, BodyFamily family, List<Spellings> spellings, WordWeights weights) {

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

    NameComparison(NameKey name, List<Spellings> spellings, WordWeights weights) {
        this(name, BodyFamily.of(name), spellings, weights);
    }

    /// `told` is how much each word of the body's name tells.
    Likeness with(NamedBody body, BodyFamily bodyFamily, double[] told) {
        List<String> theirs = body.name().tokens();
        Remains ours = new Remains();
        long taken = 0;
        double matched = 0;
        double shared = 0;
        double mostTelling = 0;
        for (int i = 0; i < spellings.size(); i++) {
            Spellings word = spellings.get(i);
            int same = word.bestIn(theirs, taken);
            if (same < 0) {
                ours.add(name.tokens().get(i), weights.of(name.tokens().get(i)));
            } else {
                double weight = word.weight(same);
                shared += weight;
                matched += weight * word.likeness(same);
                mostTelling = Math.max(mostTelling, weight);
                taken |= 1L << word.place(same, theirs, taken);
            }
        }
        Remains left = Remains.of(theirs, taken, told);
        double alike = 2 * matched / (2 * shared + ours.sum + left.sum);
        double score = alike * difference(ours, left) * kinship(family, bodyFamily);
        double share = 1 - (double) ours.count / name.tokens().size();
        return new Likeness(
                body.organisation(), body.name(), body.isPlace(), score, share, ours.most, left.most, mostTelling);
    }

    private static double difference(Remains ours, Remains theirs) {
        boolean otherCouncil = ours.county || (theirs.county && ours.city);
        return (ours.side || theirs.side || otherCouncil ? OTHER_SIDE : 1)
                * (ours.most >= WordWeights.TELLING ? LEFT_OVER : 1);
    }

    /// What one of two names has beyond the other.
    private static final class Remains {

        private int count;
        private double sum;
        private double most;
        private boolean side;
        private boolean county;
        private boolean city;

        static Remains of(List<String> words, long taken, double[] told) {
            Remains remains = new Remains();
            for (int i = 0; i < words.size(); i++) {
                if ((taken & (1L << i)) == 0) {
                    remains.add(words.get(i), told[i]);
                }
            }
            return remains;
        }

        void add(String word, double weight) {
            count++;
            sum += weight;
            most = Math.max(most, weight);
            side = side || (weight == WordWeights.SIDE && WordWeights.isSide(word));
            county = county || word.equals(COUNTY);
            city = city || word.equals(CITY);
        }
    }

    private static double kinship(BodyFamily one, BodyFamily other) {
        if (one == other) {
            return 1;
        }
        return one.goesWith(other) ? UNSAID_FAMILY : OTHER_FAMILY;
    }
}
