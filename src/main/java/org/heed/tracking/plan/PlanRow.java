package org.heed.tracking.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.recommendation.PlannedAction;

/// A row of an action plan. `reference` says which ask and which action it is about, in a plan that Heed wrote; the
/// words of the recommendation are as published.
public record PlanRow(
        String reference, String number, String words, String addressee, String post, PlannedAction plan) {

    /// Between the id of an ask and that of its action.
    public static final String BETWEEN = "/";

    /// The columns in which Heed writes a plan.
    public static final List<PlanColumn> COLUMNS = List.of(
            PlanColumn.NUMBER,
            PlanColumn.RECOMMENDATION,
            PlanColumn.ADDRESSEE,
            PlanColumn.SCOPE,
            PlanColumn.ACTION,
            PlanColumn.LEAD,
            PlanColumn.POST,
            PlanColumn.MILESTONES,
            PlanColumn.TARGET,
            PlanColumn.COMPLETION,
            PlanColumn.OUTCOME,
            PlanColumn.REFERENCE);

    public static PlanRow of(Map<PlanColumn, String> cells) {
        PlannedAction plan = new PlannedAction(
                cells.getOrDefault(PlanColumn.SCOPE, ""),
                cells.getOrDefault(PlanColumn.ACTION, ""),
                cells.getOrDefault(PlanColumn.LEAD, ""),
                cells.getOrDefault(PlanColumn.MILESTONES, ""),
                cells.getOrDefault(PlanColumn.TARGET, ""),
                cells.getOrDefault(PlanColumn.COMPLETION, ""),
                cells.getOrDefault(PlanColumn.OUTCOME, ""));
        return new PlanRow(
                cells.getOrDefault(PlanColumn.REFERENCE, ""),
                cells.getOrDefault(PlanColumn.NUMBER, ""),
                cells.getOrDefault(PlanColumn.RECOMMENDATION, ""),
                cells.getOrDefault(PlanColumn.ADDRESSEE, ""),
                cells.getOrDefault(PlanColumn.POST, ""),
                plan);
    }

    public Map<PlanColumn, String> cells() {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        cells.put(PlanColumn.REFERENCE, reference);
        cells.put(PlanColumn.NUMBER, number);
        cells.put(PlanColumn.RECOMMENDATION, words);
        cells.put(PlanColumn.ADDRESSEE, addressee);
        cells.put(PlanColumn.POST, post);
        cells.put(PlanColumn.SCOPE, plan.scope());
        cells.put(PlanColumn.ACTION, plan.action());
        cells.put(PlanColumn.LEAD, plan.lead());
        cells.put(PlanColumn.MILESTONES, plan.milestones());
        cells.put(PlanColumn.TARGET, plan.targetDate());
        cells.put(PlanColumn.COMPLETION, plan.completion());
        cells.put(PlanColumn.OUTCOME, plan.outcome());
        return cells;
    }

    /// The cells that say what is to be done; what is recommended, and to whom, is not theirs to change.
    static List<PlanColumn> entered() {
        return Stream.of(PlanColumn.values())
                .filter(column -> switch (column) {
                    case REFERENCE, NUMBER, RECOMMENDATION, ADDRESSEE -> false;
                    default -> true;
                })
                .toList();
    }

    /// True where the row plans nothing.
    public boolean isEmpty() {
        return plan.equals(PlannedAction.NONE) && post.isBlank();
    }

    @Override
    public String toString() {
        return "PlanRow[" + number + ", " + words.length() + " characters]";
    }
}
