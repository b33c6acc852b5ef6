package org.heed.library;

/// What a list of reviews can be narrowed by. The names in lower case are the parameters of the list's address.
public enum Facet {
    KIND,
    BODY,
    AREA,
    CASE_TYPE,
    YEAR_OF_DEATH,
    YEAR_PUBLISHED,
    /// Counts recommendations; a review passes when one of its recommendations has the level.
    LEVEL,
    /// Whether anything is wrong or missing: [#WITH_PROBLEMS] or [#WITHOUT_PROBLEMS].
    PROBLEMS;

    /// The value of a record that does not record the facet. It never means "no".
    public static final String NOT_RECORDED = "not recorded";

    public static final String WITH_PROBLEMS = "with problems";
    public static final String WITHOUT_PROBLEMS = "without problems";
}
