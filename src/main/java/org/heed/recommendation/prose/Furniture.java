package org.heed.recommendation.prose;

/// A running head or foot that the file has run into the line below it, "Page 12 | Final report".
final class Furniture {

    /// As a regular expression for the beginning of a line; matches nothing where there is none.
    static final String BEFORE_WORDS = "[ \\t]*(?:[^\\n|]{1,40}\\|[^\\n|]{1,40}?\\s)?";

    private Furniture() {}
}
