package org.heed.tracking.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heed.text.Refusal;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.ResponseState;
import org.heed.tracking.shipped.TrackingRows;

/// Somebody else's statuses and the published mapping that gives them from the two axes (`tracking/schemes.tsv`). Every
/// ask falls into exactly one category.
public record StatusScheme(String name, List<Line> lines) {

    private static final String ANY = "*";

    /// One line of the mapping; an empty set fits everything.
    record Line(String category, Set<String> responses, Set<String> implementations) {

        private boolean fits(ResponseState response, ImplementationState implementation) {
            return (responses.isEmpty() || responses.contains(response.name()))
                    && (implementations.isEmpty() || implementations.contains(implementation.name()));
        }
    }

    /// The scheme of a name: `commissioner`, `inquest` or `coroners`.
    ///
    /// @throws Refusal when there is none of the name
    public static StatusScheme named(String name) {
        List<Line> lines = TrackingRows.of("schemes.tsv").stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> new Line(row.get(1), set(row.get(2)), set(row.get(3))))
                .toList();
        if (lines.isEmpty()) {
            throw new Refusal("There is no scheme " + name + ". There are: commissioner, inquest, coroners.");
        }
        return new StatusScheme(name, lines);
    }

    /// The category of an ask.
    public String category(ResponseState response, ImplementationState implementation) {
        return lines.stream()
                .filter(line -> line.fits(response, implementation))
                .findFirst()
                .map(Line::category)
                .orElseThrow(() -> new IllegalStateException("the last line of a scheme fits everything"));
    }

    /// All categories in their order, each once.
    public List<String> categories() {
        return lines.stream().map(Line::category).distinct().toList();
    }

    /// How asks divide by category, empty ones included; the counts add up to the whole.
    public List<Count> counts(Map<StatusPair, Integer> asks) {
        Map<String, Count> counts = new LinkedHashMap<>();
        int all = asks.values().stream().mapToInt(Integer::intValue).sum();
        categories().forEach(category -> counts.put(category, new Count(category, 0, 0, all)));
        asks.forEach((pair, number) -> counts.merge(
                category(pair.response(), pair.implementation()),
                new Count("", number, pair.implementation().isVerified() ? number : 0, all),
                Count::plus));
        return new ArrayList<>(counts.values());
    }

    /// The published mapping in words, line by line; the first line that fits is taken.
    public List<Mapping> mapping() {
        return lines.stream()
                .map(line -> new Mapping(
                        line.category(),
                        words(
                                line.responses(),
                                name -> ResponseState.valueOf(name).words()),
                        words(
                                line.implementations(),
                                name -> ImplementationState.valueOf(name).words())))
                .toList();
    }

    private static String words(Set<String> names, UnaryOperator<String> inWords) {
        return names.isEmpty()
                ? "Anything"
                : names.stream().map(inWords).sorted().collect(Collectors.joining("; "));
    }

    /// One line of a mapping in words.
    public record Mapping(String category, String responses, String implementations) {}

    private static Set<String> set(String column) {
        return column.equals(ANY) ? Set.of() : Set.of(column.split(" "));
    }

    /// Where an ask stands on both axes.
    public record StatusPair(ResponseState response, ImplementationState implementation) {}

    /// How many asks are in a category, how many of these are verified, and out of how many.
    public record Count(String category, int number, int verified, int of) {

        private static final int HUNDRED = 100;

        private Count plus(Count other) {
            return new Count(category, number + other.number, verified + other.verified, of);
        }

        /// The share in whole per cent, rounded; 0 of nothing.
        public int percent() {
            return of == 0 ? 0 : Math.round((float) HUNDRED * number / of);
        }
    }
}
