package org.heed.coding.agreement;

import java.util.List;

/// What several raters said about the same units, document by document. A label counts from 0;
/// [#MISSING] where a rater did not look at a unit. For one code, 1 is "coded" and 0 is "looked at and not coded".
record Ratings(List<String> raters, int categories, List<OfDocument> documents) {

    /// In place of a label that was not given.
    public static final int MISSING = -1;

    /// A code is on a unit or not.
    public static final int TWO = 2;

    /// The units of one document, each with one label a rater.
    public record OfDocument(String document, List<List<Integer>> units) {

        public OfDocument {
            units = List.copyOf(units);
        }
    }

    public Ratings {
        raters = List.copyOf(raters);
        documents = List.copyOf(documents);
    }

    public int units() {
        return documents.stream().mapToInt(document -> document.units().size()).sum();
    }

    /// Of two of the raters alone.
    public Ratings of(int one, int other) {
        List<OfDocument> pair = documents.stream()
                .map(document -> new OfDocument(
                        document.document(),
                        document.units().stream()
                                .map(unit -> List.of(unit.get(one), unit.get(other)))
                                .toList()))
                .toList();
        return new Ratings(List.of(raters.get(one), raters.get(other)), categories, pair);
    }
}
