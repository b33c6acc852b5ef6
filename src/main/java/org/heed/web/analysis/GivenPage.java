package org.heed.web.analysis;

import java.util.ArrayList;
import java.util.List;
import org.heed.publication.PublishedTable;

/// What came of a spreadsheet of somebody else's figures: tables, each with the chart before it, or none yet.
public record GivenPage(AnalysisQuery query, List<Drawn> shown) {

    /// A table, and its chart as an SVG or nothing.
    public record Drawn(String chart, PublishedTable table) {}

    public GivenPage {
        shown = List.copyOf(shown);
    }

    static GivenPage empty(AnalysisQuery query) {
        return new GivenPage(query, List.of());
    }

    GivenPage with(PublishedTable table) {
        return with("", table);
    }

    GivenPage with(String chart, PublishedTable table) {
        List<Drawn> more = new ArrayList<>(shown);
        more.add(new Drawn(chart, table));
        return new GivenPage(query, more);
    }
}
