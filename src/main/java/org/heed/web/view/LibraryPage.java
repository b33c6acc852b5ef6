package org.heed.web.view;

import java.util.List;

/// The list of reviews with its filters. `narrowed` are the
/// chosen values with their parameters; `query` is the filter as the end of an address, from `?` on, or empty.
public record LibraryPage(
        List<ReviewRow> rows, int inLibrary, List<FacetBox> facets, List<Option> narrowed, String query) {

    /// One facet as a group of tick boxes. `name` is the parameter; `total` is what the counts add up to, of
    /// `countedThings` ("reviews", "recommendations").
    public record FacetBox(
            String name,
            String words,
            List<Option> options,
            int total,
            String countedThings,
            boolean leavesOutMissing) {

        public boolean isChosen() {
            return leavesOutMissing || options.stream().anyMatch(Option::chosen);
        }

        /// Open from the start: what is chosen, and what is short.
        public boolean isOpen() {
            return isChosen() || options.size() <= SHORT;
        }
    }

    /// A value of a facet and how many of the list have it.
    public record Option(String value, String words, int count, boolean chosen) {}

    /// The longest list of values that is shown without being asked for.
    private static final int SHORT = 4;

    public boolean isFiltered() {
        return facets.stream().anyMatch(FacetBox::isChosen);
    }
}
