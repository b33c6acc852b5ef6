package org.heed.repetition.ask;

/// Weighs what speaks for two recommendations asking the same, with weights learnt from labelled pairs.
public final class AskComparison {

    /// From this score on two are taken for the same ask: where labelled pairs are told best.
    public static final double SAME = 0.15;

    private static final String FILE = "/repetition/weights.tsv";

    /// From this share of common runs of words on, one is copied from the other.
    private static final double COPIED = 0.8;
    /// What a copy scores: people may still tell them apart.
    private static final double COPY = 0.95;

    private final double[] weights;

    private AskComparison(double[] weights) {
        this.weights = weights;
    }

    public static AskComparison shipped() {
        return with(ShippedNumbers.in(FILE).stream().mapToDouble(row -> row[0]).toArray());
    }

    /// With weights in the order of [Evidence#numbers()].
    static AskComparison with(double[] weights) {
        return new AskComparison(weights.clone());
    }

    /// How likely it is, 0 to 1, that two ask the same.
    double score(Evidence evidence) {
        if (evidence.isForOthers()) {
            return 0;
        }
        if (evidence.wording() >= COPIED && evidence.clashes().group() == 0) {
            return COPY;
        }
        double[] numbers = evidence.numbers();
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double score(Ask one, Ask other) {
        return score(Evidence.of(one, other));
    }
}
