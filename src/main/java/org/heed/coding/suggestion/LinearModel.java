package org.heed.coding.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A linear model (logistic regression) of which suggestions people accept: one set of weights for all codes, and
/// for each code how much more or less its evidence is worth. Learnt the same way each time from the same examples.
public final class LinearModel {

    /// Steps of the descent; on a few thousand examples the weights no longer move in the third digit.
    private static final int STEPS = 400;

    private static final double PACE = 0.5;
    /// How strongly weights are drawn to nothing, so that few decisions do not weigh much.
    private static final double SHRINK = 0.002;
    /// For a single code, stronger: it has fewer examples.
    private static final double SHRINK_CODE = 0.006;

    private final double[] weights;
    private final Map<String, double[]> perCode;

    private LinearModel(double[] weights, Map<String, double[]> perCode) {
        this.weights = weights;
        this.perCode = perCode;
    }

    /// Evidence for a code and whether a person accepted it.
    public record Example(Evidence evidence, boolean isAccepted) {}

    /// The model that these examples teach.
    public static LinearModel learn(List<Example> examples) {
        double[] weights = new double[Evidence.FEATURES];
        Map<String, double[]> perCode = new HashMap<>();
        for (Example example : examples) {
            perCode.computeIfAbsent(example.evidence().code(), code -> new double[2]);
        }
        LinearModel model = new LinearModel(weights, perCode);
        for (int step = 0; step < STEPS; step++) {
            model.step(examples);
        }
        return model;
    }

    /// How likely a person accepts the code on this evidence, 0 to 1.
    public double likelihood(Evidence evidence) {
        double sum = 0;
        double[] features = evidence.features();
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        double[] own = perCode.get(evidence.code());
        if (own != null) {
            sum += own[0] + own[1] * features[1];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private void step(List<Example> examples) {
        double[] slope = new double[weights.length];
        Map<String, double[]> slopes = new HashMap<>();
        for (Example example : examples) {
            double miss = likelihood(example.evidence()) - (example.isAccepted() ? 1 : 0);
            double[] features = example.evidence().features();
            for (int i = 0; i < features.length; i++) {
                slope[i] += miss * features[i] / examples.size();
            }
            double[] own = slopes.computeIfAbsent(example.evidence().code(), code -> new double[2]);
            own[0] += miss / examples.size();
            own[1] += miss * features[1] / examples.size();
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= PACE * (slope[i] + (i == 0 ? 0 : SHRINK * weights[i]));
        }
        slopes.forEach((code, own) -> {
            double[] mine = perCode.getOrDefault(code, new double[2]);
            mine[0] -= PACE * perCode.size() * (own[0] + SHRINK_CODE / perCode.size() * mine[0]);
            mine[1] -= PACE * perCode.size() * (own[1] + SHRINK_CODE / perCode.size() * mine[1]);
        });
    }
}
