package org.heed.analysis;

import java.util.List;

/// One count with everything behind it: the reviews that it counts, each once, and the places that say so. `count`
/// is the number of whatever the table counts.
public record Cell(int count, List<String> reviews, List<Source> sources) {

    public static final Cell NONE = new Cell(0, List.of(), List.of());

    public Cell {
        reviews = List.copyOf(reviews);
        sources = List.copyOf(sources);
    }
}
