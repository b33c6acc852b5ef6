package org.heed.recommendation.list;

import java.util.List;
import org.heed.recommendation.Occurrence.Where;

/// A list of drafts that stand together. `score`, 0 to 1, says how well the reading explains the part;
/// `isPlan` that the list is a table with columns of a plan; the two flags below it say what the plan's columns
/// cover; `isHeaded` that a heading says what the list is.
public record DraftList(
        Where where,
        List<Draft> drafts,
        double score,
        Plan plan,
        boolean isExpected,
        boolean isConcerns,
        boolean isHeaded) {

    public DraftList(Where where, List<Draft> drafts, double score, Plan plan, boolean isExpected, boolean isConcerns) {
        this(where, drafts, score, plan, isExpected, isConcerns, true);
    }

    /// What columns a plan has.
    public enum Plan {
        /// Not a plan.
        NONE,
        /// A plan with columns for owner and target date.
        COMPLETE,
        /// A plan without a column for the owner or for the target date.
        LACKS_COLUMN
    }

    DraftList withDrafts(List<Draft> others) {
        return new DraftList(where, others, score, plan, isExpected, isConcerns, isHeaded);
    }

    /// The same, found where no heading says that recommendations follow.
    DraftList withoutHeading() {
        return new DraftList(
                where, drafts.stream().map(Draft::withoutHeading).toList(), score, plan, isExpected, isConcerns, false);
    }

    /// True when the items of the list carry marks of any style.
    boolean isMarked() {
        return drafts.stream().anyMatch(draft -> draft.mark().style() != Mark.Style.NONE);
    }

    boolean isLabelled() {
        return drafts.stream().anyMatch(draft -> draft.mark().style() == Mark.Style.LABEL);
    }

    public boolean isPlan() {
        return plan != Plan.NONE;
    }
}
