package org.heed.coding.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/// How far raters agree beyond chance; not accuracy: two can agree and both be wrong. `percent` flatters where most
/// units carry no code, so `specific` (agreement on what was coded) and `prevalence` stand beside it. `cohen` is for
/// two raters.
public record Agreement(
        List<String> raters,
        int documents,
        int units,
        Estimate percent,
        Estimate cohen,
        Estimate fleiss,
        Estimate alpha,
        Estimate specific,
        Estimate prevalence) {

    /// How many samples of documents an interval rests on: enough that its ends move by less than 0.01 from seed to
    /// seed on studies of the size of published ones.
    static final int SAMPLES = 1_000;
    /// Printed with every table, so that intervals can be made again.
    public static final long SEED = 20_261_121;
    /// Fewer documents than this give intervals that mean nothing.
    private static final int FEWEST = 3;

    private static final double TAIL = 0.025;

    /// The agreement in these labels, with 95% intervals from drawing documents with replacement.
    static Agreement of(Ratings ratings) {
        List<Tally> tallies = ratings.documents().stream()
                .map(document -> Tally.of(document, ratings.categories()))
                .toList();
        Tally whole = Tally.sum(tallies, ratings.categories());
        List<Tally> samples = tallies.size() < FEWEST ? List.of() : samples(tallies, ratings.categories());
        return new Agreement(
                ratings.raters(),
                tallies.size(),
                ratings.units(),
                estimate(whole, samples, Tally::percent),
                ratings.raters().size() == 2 ? estimate(whole, samples, Tally::cohen) : Estimate.NONE,
                estimate(whole, samples, Tally::fleiss),
                estimate(whole, samples, Tally::alpha),
                estimate(whole, samples, Tally::specific),
                estimate(whole, samples, Tally::prevalence));
    }

    private static List<Tally> samples(List<Tally> tallies, int categories) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Tally> samples = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<Tally> drawn = new ArrayList<>();
            for (int i = 0; i < tallies.size(); i++) {
                drawn.add(tallies.get(random.nextInt(tallies.size())));
            }
            samples.add(Tally.sum(drawn, categories));
        }
        return samples;
    }

    private static Estimate estimate(Tally whole, List<Tally> samples, Function<Tally, OptionalDouble> coefficient) {
        OptionalDouble value = coefficient.apply(whole);
        double[] drawn = samples.stream()
                .map(coefficient)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        // Where many samples give none, those that do are no fair picture of the rest.
        if (value.isEmpty() || drawn.length < SAMPLES / 2) {
            return new Estimate(value, OptionalDouble.empty(), OptionalDouble.empty());
        }
        Arrays.sort(drawn);
        return new Estimate(value, OptionalDouble.of(at(drawn, TAIL)), OptionalDouble.of(at(drawn, 1 - TAIL)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
