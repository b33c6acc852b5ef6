package org.heed.publication;

import java.util.List;

/// A picture of a few figures. It never stands alone: `alternative` says in words what it shows, and the table with
/// its figures stands beside it. A value that is not a number is not drawn: unknown, or held back.
public record Chart(Shape shape, String title, String alternative, List<String> categories, List<Series> series)
        implements Part {

    /// How the figures are drawn.
    public enum Shape {
        /// A bar for each figure, categories from top to bottom.
        BARS,
        /// A line for each series, categories from left to right.
        LINES
    }

    /// Figures of one kind, one for each category. `addresses` say where each leads on a page, or are none.
    public record Series(String name, List<Double> values, List<String> addresses) {

        public Series {
            values = List.copyOf(values);
            addresses = List.copyOf(addresses);
        }

        public Series(String name, List<Double> values) {
            this(name, values, List.of());
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "a series of " + each.values().size() + " figures over " + categories.size() + " categories");
            }
        }
    }

    /// Whether its figures lead anywhere.
    public boolean isLinked() {
        return series.stream().anyMatch(each -> !each.addresses().isEmpty());
    }

    /// The largest figure, at least 1.
    public double highest() {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .reduce(1, Math::max);
    }
}
