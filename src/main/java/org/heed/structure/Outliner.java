package org.heed.structure;

import java.util.List;
import org.heed.review.Report;
import org.heed.text.RawText;

/// Turns a report into its outline.
public final class Outliner {

    private final MarkedOutliner markedOutliner = new MarkedOutliner();

    /// `index` is the report's number among the reports of its review, from 0.
    public Outline outline(Report report, int index) {
        if (report.pages().stream().anyMatch(page -> !page.blocks().isEmpty())) {
            return markedOutliner.outline(report, index);
        }
        return new Outline(report, RawText.EMPTY, List.of(), List.of(), List.of(), List.of());
    }
}
