package org.heed.recommendation.gather;

/// How likely it is that what was found is a recommendation, whole: the evidence weighed together. A confidence of
/// 0.9 means that about nine of ten such findings are right; `docs/reference/accuracy.md` says how near that comes.
final class Confidence {

    /// The first is the weight of nothing, then one for each of [Evidence], as `ConfidenceFit` gives them.
    private static final double[] WEIGHTS = {-11.77, 2.58, 1.23, 3.25, 3.35, 2.72, 0.92, 1.12};
    /// Where no heading says so, less: judged, and not measured yet.
    private static final double UNHEADED = 0.85;
    /// Nobody is certain.
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;
    private static final double DECIMALS = 100;

    private Confidence() {}

    static double of(Gathered gathered) {
        double headed = of(Evidence.of(gathered).values(), WEIGHTS);
        double confidence = gathered.mainPrinting().list().isHeaded() ? headed : headed * UNHEADED;
        return Math.round(Math.clamp(confidence, LEAST, MOST) * DECIMALS) / DECIMALS;
    }

    static double of(double[] evidence, double[] weights) {
        double sum = weights[0];
        for (int i = 0; i < evidence.length; i++) {
            sum += weights[i + 1] * evidence[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
