package org.heed.organisation.register;

import org.heed.organisation.Organisation;

/// How much a name is like a body's name, and which share of the name's words the other has too; both 0 to 1.
/// `missing` is how much the most telling word tells that only the looked-up name has, `beyond` that only the body's
/// name has; `most` is that of the words that both
/// have; `ofPlace` is true where the name is that of a place which the body runs.
public record Likeness(
        Organisation organisation,
        NameKey name,
        boolean ofPlace,
        double score,
        double shared,
        double missing,
        double beyond,
        double most) {

    /// True when each name's most telling word is in the other.
    public boolean tellingShared() {
        return most >= Math.max(missing, beyond);
    }

    /// True when either name has a word that tells as much as a place name and that the other lacks.
    public boolean oneTellsMore() {
        return missing >= WordWeights.TELLING || beyond >= WordWeights.TELLING;
    }
}
