package org.heed.recommendation;

/// What the action plan says about a recommendation, verbatim; an empty text means that the plan has no such
/// column or that the cell is empty.
public record PlannedAction(
        String scope,
        String action,
        String lead,
        String milestones,
        String targetDate,
        String completion,
        String outcome) {

    public static final PlannedAction NONE = new PlannedAction("", "", "", "", "", "", "");

    @Override
    public String toString() {
        return "PlannedAction[lead " + lead + ", target " + targetDate + "]";
    }
}
