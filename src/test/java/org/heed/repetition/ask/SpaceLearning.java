package org.heed.repetition.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.heed.repetition.ask.AskSpace.Direction;
import org.heed.repetition.ask.LabelledAsks.LabelledAsk;

/// Learns an [AskSpace] by linear discriminants: the directions in which asks of other names vary most, measured by how
/// much asks of one name do.
final class SpaceLearning {

    private static final int DIRECTIONS = 100;
    /// How much of the mean variance is added to each direction, so that none counts as exactly known.
    private static final double HELD_BACK = 0.5;
    private static final double LEAST_SPREAD = 1e-6;

    private SpaceLearning() {}

    /// What an [AskSpace] is made of.
    @SuppressWarnings("ArrayRecordComponent") // numbers, never compared
    record Found(double[] middle, List<Direction> directions) {

        AskSpace space() {
            return new AskSpace(middle, directions);
        }

        /// As the program keeps it.
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "# Where asks lie on average, and the directions in which they differ, each after its spread; learnt by"
                            + " Learnt from the invented asks of the tests.");
            lines.add("middle\t" + figures(Arrays.stream(middle)));
            directions.forEach(each -> lines.add("direction\t"
                    + figures(DoubleStream.concat(DoubleStream.of(each.spread()), Arrays.stream(each.parts())))));
            return lines;
        }

        private static String figures(DoubleStream numbers) {
            return numbers.mapToObj(number -> String.format(Locale.ROOT, "%.4g", number))
                    .collect(Collectors.joining("\t"));
        }
    }

    static Found learn(List<LabelledAsk> asks) {
        List<double[][]> groups = asks.stream().collect(Collectors.groupingBy(LabelledAsk::name)).values().stream()
                .map(group -> group.stream().map(SpaceLearning::parts).toArray(double[][]::new))
                .toList();
        List<double[]> means = groups.stream().map(SpaceLearning::mean).toList();
        double[] middle = mean(means.toArray(double[][]::new));
        RealMatrix within = within(groups);
        RealMatrix between = scatter(
                        means.stream().map(mean -> minus(mean, middle)).toList())
                .subtract(within.scalarMultiply((double) groups.size() / asks.size()));
        int size = middle.length;
        RealMatrix steady = within.add(
                MatrixUtils.createRealIdentityMatrix(size).scalarMultiply(HELD_BACK * within.getTrace() / size));
        RealMatrix whitening = new CholeskyDecomposition(
                        symmetric(new LUDecomposition(steady).getSolver().getInverse()))
                .getL();
        EigenDecomposition found = new EigenDecomposition(
                symmetric(whitening.transpose().multiply(between).multiply(whitening)));
        List<Direction> directions = IntStream.range(0, DIRECTIONS)
                .mapToObj(i -> new Direction(
                        Math.max(found.getRealEigenvalue(i), LEAST_SPREAD),
                        whitening.operate(found.getEigenvector(i)).toArray()))
                .toList();
        return new Found(middle, directions);
    }

    private static RealMatrix within(List<double[][]> groups) {
        return scatter(groups.stream()
                .filter(group -> group.length > 1)
                .flatMap(SpaceLearning::apart)
                .toList());
    }

    /// How each of a group differs from its mean, made longer because the mean is its own.
    private static Stream<double[]> apart(double[][] group) {
        double[] mean = mean(group);
        double fair = Math.sqrt(group.length / (group.length - 1.0));
        return Stream.of(group)
                .map(one ->
                        Arrays.stream(minus(one, mean)).map(each -> each * fair).toArray());
    }

    private static RealMatrix scatter(List<double[]> rows) {
        RealMatrix all = new Array2DRowRealMatrix(rows.toArray(double[][]::new), false);
        return all.transpose().multiply(all).scalarMultiply(1.0 / rows.size());
    }

    /// Rounding leaves two halves that differ in their last figures, which the decompositions refuse.
    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private static double[] parts(LabelledAsk ask) {
        float[] parts = ask.meaning().parts();
        return IntStream.range(0, parts.length).mapToDouble(i -> parts[i]).toArray();
    }

    private static double[] mean(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        return mean;
    }

    private static double[] minus(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }
}
