package org.heed.recommendation;

/// Who a recommendation is addressed to, as written. Which body that is, is told elsewhere; a name that may be
/// one body or two `needsReview`.
public record Addressee(String asPrinted, AddresseeSource source, boolean needsReview) {

    /// Where the name was found.
    public enum AddresseeSource {
        /// On a line of its own beside the recommendation ("Lead agency: ...", "(Police)").
        LINE,
        /// In a column of a table.
        COLUMN,
        /// In the heading above.
        HEADING,
        /// Only in the action plan.
        ACTION_PLAN,
        /// In the recommendation's own words.
        TEXT,
        /// Nowhere that Heed could tell: a person who checked the report said so.
        PERSON
    }
}
