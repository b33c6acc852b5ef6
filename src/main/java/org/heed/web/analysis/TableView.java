package org.heed.web.analysis;

import java.util.List;
import org.heed.analysis.Share;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.analysis.print.Release;
import org.heed.analysis.report.ShownTable;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.publication.Chart;
import org.heed.publication.chart.ChartSvg;

/// One table on a page, every figure a link to what it counts, with a chart beside it where a chart says more. The
/// page shows real figures: it is for work on this computer.
public record TableView(Table table, AnalysisQuery query) {

    /// More bars than this cannot be read at once.
    private static final int MOST_BARS = 20;
    private static final int MOST_SERIES = 3;

    public String address(int row, int column) {
        return query.figure(table.id(), row, column);
    }

    public int count(int row, int column) {
        return table.rows().get(row).cells().get(column).count();
    }

    /// For example "85%", and for one column its interval.
    public String share(int row, int column) {
        Row of = table.rows().get(row);
        Share share = table.share(of, column);
        boolean hasInterval = table.columns().size() == 1 && of.kind() != Kind.TOTAL && share.of() > 0;
        return share.words() + (hasInterval ? " (" + share.interval() + "%)" : "");
    }

    public List<String> notes() {
        return table.caveats().stream().map(caveat -> caveat.words()).toList();
    }

    /// An SVG, or empty where a chart would say nothing.
    public String chart() {
        if (table.columns().size() > MOST_SERIES) {
            return "";
        }
        Chart chart =
                new ShownTable(table, Release.of(List.of(table), new Suppression(0))).chart(MOST_BARS, this::address);
        return chart.categories().isEmpty() ? "" : ChartSvg.of(chart, "chart-" + table.id());
    }
}
