package org.heed.coding.suggestion;

import java.util.List;

/// What speaks for a code in some words: which of its cues stand in them, how these compare with the cues of the
/// other codes (`cued`), and how near the sentences come in meaning to the code's definition and examples (`meant`).
public record Evidence(String code, List<String> cues, Cued cued, Meant meant) {

    /// By how many standard deviations a code's cues are more than the usual code's, and which share of all cues that
    /// were found is this code's.
    public record Cued(double standing, double share) {

        static final Cued NOT = new Cued(0, 0);
    }

    /// How near the nearest sentence comes to the code (`likeness`, -1 to 1); how that compares with other codes in
    /// standard deviations, for all its examples (`breadth`) and for its three nearest sentences (`depth`); and how
    /// many sentences are nearer to this code than to any other. All 0 where meanings were not read.
    public record Meant(double likeness, double breadth, double depth, int sentences) {

        static final Meant UNREAD = new Meant(0, 0, 0, 0);
    }

    /// How many numbers [#features()] gives.
    static final int FEATURES = 9;

    public Evidence {
        cues = List.copyOf(cues);
    }

    /// The simple baseline that everything else has to beat: is any cue there?
    public boolean isCued() {
        return !cues.isEmpty();
    }

    double[] features() {
        return new double[] {
            1,
            isCued() ? 1 : 0,
            Math.log1p(cues.size()),
            cued.standing(),
            cued.share(),
            meant.likeness() * LIKENESS_UNIT,
            meant.breadth(),
            meant.depth(),
            Math.log1p(meant.sentences())
        };
    }

    /// Likenesses of sentences lie within a third or so; the other features have a spread of about 1.
    private static final double LIKENESS_UNIT = 3;
}
