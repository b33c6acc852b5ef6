package org.heed.repetition.ask;

import java.util.List;

/// Learns the weights of an [AskComparison] from labelled pairs: logistic regression, a little held back.
final class WeightLearning {

    private static final int ROUNDS = 20;
    private static final double HELD_BACK = 0.3;

    private WeightLearning() {}

    @SuppressWarnings("ArrayRecordComponent") // numbers, never compared
    record Example(double[] numbers, boolean same) {}

    /// The weights for numbers as they are; the first number of each example is 1.
    static double[] learn(List<Example> examples) {
        int size = examples.getFirst().numbers().length;
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (Example example : examples) {
            for (int i = 1; i < size; i++) {
                mean[i] += example.numbers()[i] / examples.size();
            }
        }
        for (Example example : examples) {
            for (int i = 1; i < size; i++) {
                spread[i] += Math.pow(example.numbers()[i] - mean[i], 2) / examples.size();
            }
        }
        for (int i = 1; i < size; i++) {
            spread[i] = Math.sqrt(spread[i]) + 1e-9;
        }
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            step(examples, mean, spread, weights);
        }
        for (int i = 1; i < size; i++) {
            weights[i] /= spread[i];
            weights[0] -= weights[i] * mean[i];
        }
        return weights;
    }

    /// One step of Newton's method.
    private static void step(List<Example> examples, double[] mean, double[] spread, double[] weights) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        double[] x = new double[size];
        for (Example example : examples) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                x[i] = i == 0 ? 1 : (example.numbers()[i] - mean[i]) / spread[i];
                sum += weights[i] * x[i];
            }
            double likely = 1 / (1 + Math.exp(-sum));
            for (int i = 0; i < size; i++) {
                slope[i] += x[i] * (likely - (example.same() ? 1 : 0));
                for (int j = 0; j < size; j++) {
                    curve[i][j] += x[i] * x[j] * likely * (1 - likely);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            slope[i] += HELD_BACK * weights[i];
            curve[i][i] += HELD_BACK;
        }
        double[] change = solve(curve, slope);
        for (int i = 0; i < size; i++) {
            weights[i] -= change[i];
        }
    }

    /// Gauss: the rows are few and none is empty.
    private static double[] solve(double[][] rows, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double factor = rows[j][i] / rows[i][i];
                for (int k = i; k < size; k++) {
                    rows[j][k] -= factor * rows[i][k];
                }
                right[j] -= factor * right[i];
            }
        }
        double[] answer = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = right[i];
            for (int k = i + 1; k < size; k++) {
                sum -= rows[i][k] * answer[k];
            }
            answer[i] = sum / rows[i][i];
        }
        return answer;
    }
}
