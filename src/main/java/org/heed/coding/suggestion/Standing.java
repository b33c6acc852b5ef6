package org.heed.coding.suggestion;

import java.util.Arrays;

/// How each of several numbers compares with the rest.
final class Standing {

    private Standing() {}

    /// By how many standard deviations each number lies above the mean; 0 for all where they are the same.
    static double[] of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        return Arrays.stream(values)
                .map(value -> spread == 0 ? 0 : (value - mean) / spread)
                .toArray();
    }
}
