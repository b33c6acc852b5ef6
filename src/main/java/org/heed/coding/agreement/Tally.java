package org.heed.coding.agreement;

import java.util.List;
import java.util.OptionalDouble;

/// The counts that all coefficients are worked out from. Counts of several documents add up, so that an interval
/// over documents needs no second look at the units.
final class Tally {

    private final int categories;
    /// Krippendorff's coincidences: values of the same unit by different raters, each pair weighted by how many
    /// values the unit has.
    private final double[][] coincidences;
    /// How often the first rater gave one label and the second another.
    private final double[][] confusion;
    /// Labels given to units that every rater labelled, and the sum of those units' agreement (Fleiss).
    private final double[] fullLabels;

    private double fullAgreement;
    private double fullUnits;
    private double pairs;
    private double agreedPairs;
    /// Pairs where both, and where only one, gave label 1.
    private double bothPresent;

    private double onePresent;
    private double labels;
    private double presentLabels;

    private Tally(int categories) {
        this.categories = categories;
        this.coincidences = new double[categories][categories];
        this.confusion = new double[categories][categories];
        this.fullLabels = new double[categories];
    }

    static Tally of(Ratings.OfDocument document, int categories) {
        Tally tally = new Tally(categories);
        document.units().forEach(tally::count);
        return tally;
    }

    static Tally sum(List<Tally> all, int categories) {
        Tally sum = new Tally(categories);
        all.forEach(sum::add);
        return sum;
    }

    private void count(List<Integer> unit) {
        double[] given = new double[categories];
        int many = 0;
        for (int label : unit) {
            if (label != Ratings.MISSING) {
                given[label]++;
                many++;
            }
        }
        labels += many;
        presentLabels += categories > 1 ? given[1] : 0;
        if (many < 2) {
            return;
        }
        countCoincidences(given, many);
        countPairs(given, many);
        if (many == unit.size()) {
            countFull(given, many);
        }
        if (unit.size() == 2) {
            confusion[unit.get(0)][unit.get(1)]++;
        }
    }

    private void countCoincidences(double[] given, int many) {
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                double together = given[one] * (one == other ? given[other] - 1 : given[other]);
                coincidences[one][other] += together / (many - 1);
            }
        }
    }

    private void countPairs(double[] given, int many) {
        pairs += many * (many - 1) / 2.0;
        for (double each : given) {
            agreedPairs += each * (each - 1) / 2.0;
        }
        if (categories > 1) {
            bothPresent += given[1] * (given[1] - 1) / 2.0;
            onePresent += given[1] * (many - given[1]);
        }
    }

    private void countFull(double[] given, int many) {
        double agreed = 0;
        for (int label = 0; label < categories; label++) {
            fullLabels[label] += given[label];
            agreed += given[label] * (given[label] - 1);
        }
        fullAgreement += agreed / (many * (many - 1.0));
        fullUnits++;
    }

    private void add(Tally other) {
        for (int one = 0; one < categories; one++) {
            fullLabels[one] += other.fullLabels[one];
            for (int two = 0; two < categories; two++) {
                coincidences[one][two] += other.coincidences[one][two];
                confusion[one][two] += other.confusion[one][two];
            }
        }
        fullAgreement += other.fullAgreement;
        fullUnits += other.fullUnits;
        pairs += other.pairs;
        agreedPairs += other.agreedPairs;
        bothPresent += other.bothPresent;
        onePresent += other.onePresent;
        labels += other.labels;
        presentLabels += other.presentLabels;
    }

    /// How many of all pairs of labels on one unit are the same.
    OptionalDouble percent() {
        return share(agreedPairs, pairs);
    }

    /// Of all labels "coded", how many have a second one beside them: what agreement on what was coded looks like
    /// when the large rest is left out (Cicchetti and Feinstein 1990, positive specific agreement).
    OptionalDouble specific() {
        return share(2 * bothPresent, 2 * bothPresent + onePresent);
    }

    /// How many of all labels are "coded".
    OptionalDouble prevalence() {
        return share(presentLabels, labels);
    }

    /// Cohen 1960; for two raters.
    OptionalDouble cohen() {
        double all = 0;
        double same = 0;
        double chance = 0;
        for (int label = 0; label < categories; label++) {
            double row = 0;
            double column = 0;
            for (int other = 0; other < categories; other++) {
                row += confusion[label][other];
                column += confusion[other][label];
            }
            all += row;
            same += confusion[label][label];
            chance += row * column;
        }
        return all == 0 ? OptionalDouble.empty() : beyondChance(same / all, chance / (all * all));
    }

    /// Fleiss 1971; over the units that every rater labelled.
    OptionalDouble fleiss() {
        double all = 0;
        for (double each : fullLabels) {
            all += each;
        }
        if (all == 0) {
            return OptionalDouble.empty();
        }
        double chance = 0;
        for (double each : fullLabels) {
            chance += each / all * (each / all);
        }
        return beyondChance(fullAgreement / fullUnits, chance);
    }

    /// Krippendorff's alpha for nominal labels; missing labels are left out, not guessed.
    OptionalDouble alpha() {
        double all = 0;
        double same = 0;
        double chance = 0;
        for (int label = 0; label < categories; label++) {
            double sum = 0;
            for (double each : coincidences[label]) {
                sum += each;
            }
            all += sum;
            same += coincidences[label][label];
            chance += sum * (sum - 1);
        }
        return all <= 1 ? OptionalDouble.empty() : beyondChance(same / all, chance / (all * (all - 1)));
    }

    /// Undefined when chance alone would agree wholly: nobody ever used the other label.
    private static OptionalDouble beyondChance(double observed, double chance) {
        return chance >= 1 - ROUNDING ? OptionalDouble.empty() : OptionalDouble.of((observed - chance) / (1 - chance));
    }

    /// Below what sums of doubles of this size can tell apart.
    private static final double ROUNDING = 1e-12;

    private static OptionalDouble share(double some, double all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(some / all);
    }
}
