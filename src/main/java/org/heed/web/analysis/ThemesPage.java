package org.heed.web.analysis;

import java.util.List;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Table;
import org.heed.coding.framework.Framework;

/// Themes by review as a running checklist: each tick opens its passages. At most so many reviews stand beside each
/// other; `page` counts from 1.
public record ThemesPage(
        AnalysisQuery query,
        List<Framework> frameworks,
        Table matrix,
        List<AnalysedReview> reviews,
        int page,
        int pages) {

    static final int BESIDE = 25;

    public ThemesPage {
        frameworks = List.copyOf(frameworks);
        reviews = List.copyOf(reviews);
    }

    /// The column of the table where the reviews of this page start.
    public int first() {
        return (page - 1) * BESIDE;
    }

    public int last() {
        return Math.min(reviews.size(), first() + BESIDE);
    }

    public int all() {
        return matrix.columns().size() - 1;
    }

    public int count(int row, int column) {
        return matrix.rows().get(row).cells().get(column).count();
    }

    public String address(int page) {
        return "/themes?page=" + page + "&" + query.words();
    }
}
