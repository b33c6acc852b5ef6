package org.heed.organisation;

/// Turns the strength of a finding's evidence into a confidence, by a table of strengths and how often findings
/// of that strength are right. The table has not been fitted yet: a confidence is the rule's own strength.
final class Calibration {

    private static final double[] STRENGTH = {0, 1};
    private static final double[] RIGHT = {0, 1};

    /// From this confidence on an answer counts without a person looking at it.
    static final double CONFIRMED = 0.93;

    private Calibration() {}

    static double confidence(double strength) {
        for (int i = 1; i < STRENGTH.length; i++) {
            if (strength <= STRENGTH[i]) {
                double share = (strength - STRENGTH[i - 1]) / (STRENGTH[i] - STRENGTH[i - 1]);
                return RIGHT[i - 1] + share * (RIGHT[i] - RIGHT[i - 1]);
            }
        }
        return RIGHT[RIGHT.length - 1];
    }
}
