package org.heed.coding.suggestion;

import java.util.List;

/// What speaks for a code in some words: which cues stand in them and how often, how near their nearest sentence
/// comes to the code's definition (`likeness`), and how that compares with the other codes of the framework
/// (`standing`, in standard deviations; 0 without a reader of meanings).
public record Evidence(String code, List<String> cues, int hits, double likeness, double standing) {

    public Evidence {
        cues = List.copyOf(cues);
    }

    /// The simple baseline that everything else has to beat: is any cue there?
    public boolean isCued() {
        return !cues.isEmpty();
    }

    double[] features() {
        double any = isCued() ? 1 : 0;
        return new double[] {1, any, Math.log1p(cues.size()), Math.log1p(hits), standing, any * standing, likeness};
    }

    /// How many numbers [#features()] gives.
    static final int FEATURES = 7;
}
