package org.heed.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.heed.review.Box;
import org.heed.review.FiledReport;
import org.heed.structure.Place;
import org.heed.text.Span;
import tools.jackson.core.JsonGenerator;

/// Where something stands, as JSON: which file, which pages, which stretch of the source text, which rectangles.
final class PlaceJson {

    /// A hundredth of a point is far below what an eye can see, and hides the last digits of arithmetic.
    private static final int DECIMALS = 2;

    private final List<FiledReport> reports;

    PlaceJson(List<FiledReport> reports) {
        this.reports = reports;
    }

    /// Writes `file`, `page`, `pages`, `span`, `box` and `boxes` into the object that is open.
    void write(JsonGenerator json, Place place) {
        json.writeStringProperty("file", reports.get(place.report()).fileName());
        List<Integer> pages = isPaged(place) ? place.pages() : List.of();
        if (pages.isEmpty()) {
            json.writeNullProperty("page");
        } else {
            json.writeNumberProperty("page", pages.getFirst());
        }
        json.writeArrayPropertyStart("pages");
        pages.forEach(json::writeNumber);
        json.writeEndArray();
        span(json, place.span());
        List<Place.Spot> drawn =
                place.spots().stream().filter(spot -> hasArea(spot.box())).toList();
        if (drawn.isEmpty()) {
            json.writeNullProperty("box");
        } else {
            json.writeObjectPropertyStart("box");
            spot(json, drawn.getFirst());
            json.writeEndObject();
        }
        JsonForm.objects(json, "boxes", drawn, PlaceJson::spot);
    }

    private boolean isPaged(Place place) {
        return reports.get(place.report()).paged();
    }

    private static boolean hasArea(Box box) {
        return box.width() > 0 && box.height() > 0;
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeObjectPropertyStart("span");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private static void spot(JsonGenerator json, Place.Spot spot) {
        json.writeNumberProperty("page", spot.page());
        json.writeNumberProperty("left", points(spot.box().left()));
        json.writeNumberProperty("top", points(spot.box().top()));
        json.writeNumberProperty("right", points(spot.box().right()));
        json.writeNumberProperty("bottom", points(spot.box().bottom()));
    }

    private static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
