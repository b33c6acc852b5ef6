package org.heed.organisation;

/// Turns how strong the evidence for an answer is into a confidence: how often answers of that strength are right,
/// by a table that was learnt on half of the real recipients that Heed is measured on, drawn a little towards the
/// strength where there were few. `docs/reference/accuracy.md` says how often each confidence is right on the other
/// half.
final class Calibration {

    private static final double[] STRENGTH = {0, 0.25, 0.5, 0.6, 0.7, 0.85, 0.9, 0.95, 0.965, 0.99, 1};
    private static final double[] RIGHT = {0, 0.05, 0.4, 0.55, 0.65, 0.82, 0.92, 0.98, 0.985, 0.993, 1};

    /// From this confidence on an answer counts without a person looking at it: chosen so that 99 of 100 such
    /// answers are right.
    static final double CONFIRMED = 0.985;

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
