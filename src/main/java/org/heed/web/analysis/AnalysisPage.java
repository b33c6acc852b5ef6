package org.heed.web.analysis;

import java.util.List;
import java.util.Map;
import org.heed.analysis.Dimension;
import org.heed.analysis.Table;
import org.heed.analysis.report.Analysis;
import org.heed.coding.framework.Framework;

/// My sample, my tables, my report.
public record AnalysisPage(
        AnalysisQuery query,
        Analysis analysis,
        List<Framework> frameworks,
        Map<Dimension, List<String>> choices,
        List<Dimension> dimensions,
        List<Table> tables,
        TableView leading) {

    public AnalysisPage {
        frameworks = List.copyOf(frameworks);
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
    }

    public long coded() {
        Dimension themes = analysis.themeDimension();
        return analysis.sample().reviews().stream()
                .filter(review -> !review.values(themes).isEmpty())
                .count();
    }
}
