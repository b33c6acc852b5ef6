package org.heed.analysis.snapshot;

import java.time.Instant;

/// An analysis as it stood when somebody froze it: its data, the version of Heed that made it, and digests of its
/// data and of all its figures. `number` counts from 1 in a library.
public record Snapshot(
        int number, String title, String madeBy, Instant made, String version, String digest, String figures) {

    /// How many digits of a digest are enough to cite it by.
    private static final int CITED = 16;

    /// For a footnote: what it is, who made it, when, with what, and the start of the digest that proves it.
    public String citation() {
        return title + ". Snapshot " + number + ", frozen by " + madeBy + " on "
                + made.toString().substring(0, 10) + " with Heed " + version + ", digest "
                + digest.substring(0, CITED) + ".";
    }
}
