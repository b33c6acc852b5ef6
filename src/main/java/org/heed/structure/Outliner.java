package org.heed.structure;

import org.heed.review.Report;
import org.heed.structure.laid.LaidOutliner;

/// Turns a report into its outline, by what its file marks or by how its pages are laid.
public final class Outliner {

    private final LaidOutliner laid = new LaidOutliner(new SectionKinds());
    private final MarkedOutliner marked = new MarkedOutliner();

    /// `index` is the report's number among the reports of its review, from 0.
    public Outline outline(Report report, int index) {
        boolean isMarked =
                report.pages().stream().anyMatch(page -> !page.blocks().isEmpty());
        return isMarked ? marked.outline(report, index) : laid.outline(report, index);
    }
}
