package org.heed.coding.framework;

/// What a framework's codes are put on.
public enum CodeScope {
    /// Words of the narrative or of an interview.
    PASSAGE,
    /// A recommendation.
    RECOMMENDATION,
    /// The case as a whole: its codes are tri-state facts with a source.
    CASE
}
