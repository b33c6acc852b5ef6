package org.heed.organisation;

/// Turns the strength of a finding's evidence into a confidence, by a table of strengths and how often findings
/// of that strength are right. The strengths themselves were set on half of the real recipients that Heed is
/// measured on, so the table is straight; `accuracy-organisations.md` says how often each confidence is right.
final class Calibration {

    private static final double[] STRENGTH = {0, 1};
    private static final double[] RIGHT = {0, 1};

    /// From this confidence on an answer counts without a person looking at it: chosen so that 99 of 100 such
    /// answers are right.
    static final double CONFIRMED = 0.965;

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
