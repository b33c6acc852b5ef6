package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.review.Page;
import org.heed.structure.line.Line;

/// Where lines usually end on pages of one width: a page of short lines does not show it.
final class RightEdges {

    /// One line in so many may end further right than the text does: a page number, a table of contents.
    private static final int OUTLIERS = 20;

    private final Map<Long, Double> edges = new HashMap<>();

    /// `furniture` are the lines of each page that are no text: running heads reach further than it.
    RightEdges(List<Page> pages, List<PageZones> zones, List<Set<Line>> furniture) {
        Map<Long, List<Double>> rights = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Double> onPage = rights.computeIfAbsent(key(pages.get(i).size().width()), none -> new ArrayList<>());
            for (Line line : zones.get(i).lines()) {
                if (!furniture.get(i).contains(line)) {
                    onPage.add(line.box().right());
                }
            }
        }
        rights.forEach((width, ends) -> {
            ends.sort(Double::compare);
            if (!ends.isEmpty()) {
                edges.put(width, ends.get(ends.size() - 1 - ends.size() / OUTLIERS));
            }
        });
    }

    /// The usual right edge on pages of this width, in points, or 0.
    double of(double pageWidth) {
        return edges.getOrDefault(key(pageWidth), 0.0);
    }

    private static long key(double width) {
        return Math.round(width / 10);
    }
}
