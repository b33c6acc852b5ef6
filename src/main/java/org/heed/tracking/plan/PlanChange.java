package org.heed.tracking.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heed.recommendation.PlannedAction;

/// A row of somebody's plan beside Heed's own: what is the same, what is new and what disagrees. `ours` is empty where
/// no recommendation fits; then nothing is entered.
public record PlanChange(Kind kind, PlanRow theirs, PlanRow ours, List<Difference> differences) {

    /// What a row would change.
    public enum Kind {
        SAME("The same"),
        NEW("New"),
        ANOTHER_ACTION("Another action"),
        CONFLICT("Disagrees"),
        UNMATCHED("No recommendation fits");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A cell that is not the same in both; `ours` is empty where Heed had nothing.
    public record Difference(PlanColumn column, String ours, String theirs) {

        public boolean isConflict() {
            return !ours.isBlank();
        }
    }

    private static final PlanRow NOTHING = new PlanRow("", "", "", "", "", PlannedAction.NONE);

    static PlanChange unmatched(PlanRow theirs) {
        return new PlanChange(Kind.UNMATCHED, theirs, NOTHING, List.of());
    }

    /// Another action of a recommendation that an earlier row of the plan has matched already.
    static PlanChange another(PlanRow theirs, PlanRow ours) {
        PlanRow empty =
                new PlanRow(ours.reference(), ours.number(), ours.words(), ours.addressee(), "", PlannedAction.NONE);
        return new PlanChange(Kind.ANOTHER_ACTION, theirs, empty, differences(theirs, empty));
    }

    static PlanChange between(PlanRow theirs, PlanRow ours) {
        List<Difference> differences = differences(theirs, ours);
        if (differences.isEmpty()) {
            return new PlanChange(Kind.SAME, theirs, ours, differences);
        }
        boolean isConflict = differences.stream().anyMatch(Difference::isConflict);
        return new PlanChange(isConflict ? Kind.CONFLICT : Kind.NEW, theirs, ours, differences);
    }

    /// An empty cell of theirs says nothing, and takes nothing away.
    private static List<Difference> differences(PlanRow theirs, PlanRow ours) {
        Map<PlanColumn, String> mine = ours.cells();
        Map<PlanColumn, String> other = theirs.cells();
        return PlanRow.entered().stream()
                .map(column -> new Difference(column, mine.getOrDefault(column, ""), other.getOrDefault(column, "")))
                .filter(each -> !each.theirs().isBlank())
                .filter(each -> !plain(each.theirs()).equals(plain(each.ours())))
                .toList();
    }

    /// The row as it would be: theirs where they say something, ours where they do not.
    public PlanRow merged() {
        Map<PlanColumn, String> cells = new EnumMap<>(ours.cells());
        differences.forEach(each -> cells.put(each.column(), each.theirs()));
        return PlanRow.of(cells);
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }
}
