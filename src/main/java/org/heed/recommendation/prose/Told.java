package org.heed.recommendation.prose;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.list.Draft;
import org.heed.recommendation.list.Mark;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.text.Span;

/// A recommendation found in the source text: its number as printed, where its words stand, and why it was taken.
record Told(String number, Span span, String reason) {

    Draft draft(Outline outline) {
        Style style = number.matches("\\d{1,2}") ? Style.PLAIN : Style.REFERENCE;
        return new Draft(
                new Mark(style, number, 0),
                "",
                outline.text().at(span),
                place(outline),
                List.of(),
                List.of(),
                Optional.empty(),
                PlannedAction.NONE,
                List.of(new Reason(reason)));
    }

    private Place place(Outline outline) {
        List<Place> around = outline.elements().stream()
                .map(Element::place)
                .filter(place -> place.span().start() < span.end()
                        && span.start() < place.span().end())
                .toList();
        Place all = around.stream().reduce(Place::with).orElseGet(() -> new Place(0, span, List.of()));
        return new Place(all.report(), span, all.spots());
    }
}
