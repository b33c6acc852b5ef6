package org.heed.coding.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A linear model (logistic regression) of which suggestions people accept: one set of weights for all codes, and for
/// each code how much more or less likely it is. Learnt the same way each time from the same examples.
public final class LinearModel {

    /// Newton's steps; the weights stand still after eight or so.
    private static final int STEPS = 15;
    /// How strongly weights are drawn to nothing, so that few decisions do not weigh much; chosen by
    /// cross-validation on coroners' reports, where between 2 and 10 makes no difference that could be seen.
    private static final double SHRINK = 5;
    /// For a single code, which has fewer examples but only one weight.
    private static final double SHRINK_CODE = 2;
    /// The usual likelihood of all codes together is not drawn to nothing.
    private static final double SHRINK_USUAL = 0.01;

    private final Map<String, Integer> codes;
    private final double[] weights;

    private LinearModel(Map<String, Integer> codes, double[] weights) {
        this.codes = codes;
        this.weights = weights;
    }

    /// Evidence for a code and whether a person accepted it.
    public record Example(Evidence evidence, boolean isAccepted) {}

    /// The model that these examples teach.
    public static LinearModel learn(List<Example> examples) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        examples.forEach(each -> codes.putIfAbsent(each.evidence().code(), Evidence.FEATURES + codes.size()));
        LinearModel model = new LinearModel(codes, new double[Evidence.FEATURES + codes.size()]);
        for (int step = 0; step < STEPS; step++) {
            model.step(examples);
        }
        return model;
    }

    /// How likely a person accepts the code on this evidence, 0 to 1.
    public double likelihood(Evidence evidence) {
        double[] features = evidence.features();
        double sum = own(evidence) < 0 ? 0 : weights[own(evidence)];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private int own(Evidence evidence) {
        return codes.getOrDefault(evidence.code(), -1);
    }

    private void step(List<Example> examples) {
        double[] slope = new double[weights.length];
        double[][] bend = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = shrink(i) * weights[i];
            bend[i][i] = shrink(i);
        }
        for (Example example : examples) {
            add(example, slope, bend);
        }
        double[] change = Equations.solve(bend, slope);
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= change[i];
        }
    }

    /// An example has few features that are not 0: the shared ones and its code's own.
    private void add(Example example, double[] slope, double[][] bend) {
        double likelihood = likelihood(example.evidence());
        double miss = likelihood - (example.isAccepted() ? 1 : 0);
        double certainty = likelihood * (1 - likelihood);
        double[] features = example.evidence().features();
        int own = own(example.evidence());
        for (int i = 0; i < features.length; i++) {
            slope[i] += miss * features[i];
            bend[i][own] += certainty * features[i];
            bend[own][i] += certainty * features[i];
            for (int j = 0; j < features.length; j++) {
                bend[i][j] += certainty * features[i] * features[j];
            }
        }
        slope[own] += miss;
        bend[own][own] += certainty;
    }

    private static double shrink(int weight) {
        if (weight == 0) {
            return SHRINK_USUAL;
        }
        return weight < Evidence.FEATURES ? SHRINK : SHRINK_CODE;
    }
}
