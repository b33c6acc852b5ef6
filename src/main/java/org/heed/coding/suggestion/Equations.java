package org.heed.coding.suggestion;

/// Linear equations whose matrix is symmetric and positive, as those of a step towards the least loss are.
final class Equations {

    private Equations() {}

    /// The vector that the matrix turns into `right`, by Cholesky's decomposition. The arguments are left as they are.
    static double[] solve(double[][] matrix, double[] right) {
        double[][] lower = lower(matrix);
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                solution[i] -= lower[i][j] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                solution[i] -= lower[j][i] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    private static double[][] lower(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
