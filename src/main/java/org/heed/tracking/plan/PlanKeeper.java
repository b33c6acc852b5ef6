package org.heed.tracking.plan;

import java.util.List;
import org.heed.storage.Database;
import org.heed.tracking.Action;
import org.heed.tracking.Signature;
import org.heed.tracking.Tracker;
import org.heed.tracking.clock.TargetDate;
import org.heed.tracking.plan.PlanChange.Kind;

/// Enters rows of a plan as actions. What was entered before stays in the history.
public final class PlanKeeper {

    private static final String FIRST = "1";

    private final Database database;
    private final Tracker tracker;

    public PlanKeeper(Database database, Tracker tracker) {
        this.database = database;
        this.tracker = tracker;
    }

    /// What is entered of a plan that somebody sends.
    public enum Taking {
        /// Only what Heed has nothing for.
        NEW_ONLY,
        /// Their cells in the place of ours as well, where they disagree.
        THEIRS;

        private boolean takes(Kind kind) {
            return switch (kind) {
                case NEW, ANOTHER_ACTION -> true;
                case CONFLICT -> this == THEIRS;
                case SAME, UNMATCHED -> false;
            };
        }
    }

    /// Enters what is taken, all or nothing, and says how many rows that was.
    public int enter(List<PlanChange> changes, Taking taking, Signature by) {
        return database.wholly(() -> {
            List<PlanChange> taken = changes.stream()
                    .filter(change -> taking.takes(change.kind()))
                    .toList();
            taken.forEach(change -> {
                if (change.kind() == Kind.ANOTHER_ACTION) {
                    add(change.merged(), by);
                } else {
                    change(change.merged(), by);
                }
            });
            return taken.size();
        });
    }

    /// Enters a row in the place of the action that it refers to.
    public void change(PlanRow row, Signature by) {
        int between = row.reference().indexOf(PlanRow.BETWEEN);
        enter(row, row.reference().substring(between + 1), by);
    }

    private void add(PlanRow row, Signature by) {
        int actions = tracker.standing(tracker.followed(ask(row))).actions().size();
        // The plan as printed is the first action, even before anybody entered it.
        enter(row, String.valueOf(Math.max(actions, 1) + 1), by);
    }

    private void enter(PlanRow row, String action, Signature by) {
        String id = action.isBlank() ? FIRST : action;
        Action entered =
                new Action(id, row.plan(), row.post(), TargetDate.of(row.plan().targetDate()), by);
        tracker.enter(ask(row), entered);
    }

    private static String ask(PlanRow row) {
        return row.reference().substring(0, row.reference().indexOf(PlanRow.BETWEEN));
    }
}
