package org.heed.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heed.review.Box;
import org.heed.text.Span;

/// Where something stands: its span in [Outline#text()], and its spots on the pages, in order. A document
/// without pages gives spots on page 1 without a box.
public record Place(int report, Span span, List<Spot> spots) {

    /// A rectangle on one page; `page` counts from 1 in the report as filed. The box is empty (0,0,0,0) when the
    /// document has no geometry.
    public record Spot(int page, Box box) {}

    public Place {
        spots = List.copyOf(spots);
    }

    /// The spots as one line of text, for keeping: `3@10.5,20.0,30.0,40.0 4@...`. [#kept] reads it back exactly.
    public String notation() {
        return spots.stream()
                .map(spot -> spot.page() + "@" + spot.box().notation())
                .collect(Collectors.joining(" "));
    }

    /// The place that [#notation()] was written for.
    public static Place kept(int report, Span span, String notation) {
        List<Spot> spots = new ArrayList<>();
        for (String spot : notation.isEmpty() ? new String[0] : notation.split(" ")) {
            int at = spot.indexOf('@');
            spots.add(new Spot(Integer.parseInt(spot.substring(0, at)), Box.kept(spot.substring(at + 1))));
        }
        return new Place(report, span, spots);
    }

    public int page() {
        return spots.isEmpty() ? 0 : spots.getFirst().page();
    }

    public List<Integer> pages() {
        return spots.stream().map(Spot::page).distinct().toList();
    }

    /// The smallest place that holds both: one spot a page.
    public Place with(Place other) {
        Map<Integer, Box> boxes = new TreeMap<>();
        List<Spot> all = new ArrayList<>(spots);
        all.addAll(other.spots);
        for (Spot spot : all) {
            boxes.merge(spot.page(), spot.box(), Box::with);
        }
        List<Spot> joined = new ArrayList<>();
        boxes.forEach((page, box) -> joined.add(new Spot(page, box)));
        return new Place(report, span.with(other.span), joined);
    }
}
