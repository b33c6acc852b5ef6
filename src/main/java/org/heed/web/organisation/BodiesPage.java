package org.heed.web.organisation;

import java.util.List;
import java.util.Optional;

/// The bodies that were told anything, as filtered. `query` is the filter as the end of an address.
public record BodiesPage(
        List<Line> lines,
        List<Choice> kinds,
        List<Choice> regions,
        List<Choice> areas,
        Asked asked,
        String query,
        int unsettled) {

    /// What a person filters by.
    public record Asked(String words, boolean byNameThen) {}

    /// A body in one line. `kind` and `where` are empty for a body that the register does not know.
    public record Line(
            String name,
            String address,
            String kind,
            String where,
            int recommendations,
            int reviews,
            int national,
            int unconfirmed) {}

    /// Something to filter by.
    public record Choice(String value, String words, int count, boolean chosen) {}

    public boolean isFiltered() {
        return chosen(kinds).or(() -> chosen(regions)).or(() -> chosen(areas)).isPresent()
                || !asked.words().isEmpty();
    }

    private static Optional<Choice> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).findFirst();
    }
}
