package org.heed.organisation;

/// Turns how strong the evidence for an answer is into a confidence: how often answers of that strength are right,
/// by a table that was learnt on three quarters of the real recipients that Heed is measured on, with what the rules
/// said
/// of a quarter of them before anybody had read those. `docs/reference/accuracy.md` says how often each confidence is
/// right on the rest.
final class Calibration {

    private static final double[] STRENGTH = {0, 0.25, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.965, 0.975, 0.99, 1
    };
    private static final double[] RIGHT = {0, 0.04, 0.3, 0.52, 0.6, 0.65, 0.78, 0.88, 0.94, 0.96, 0.972, 0.985, 0.994, 1
    };

    /// From this confidence on an answer counts without a person looking at it: chosen so that of all such answers
    /// together 99 of 100 are right.
    static final double CONFIRMED = 0.972;

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
