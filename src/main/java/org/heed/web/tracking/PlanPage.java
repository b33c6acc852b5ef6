package org.heed.web.tracking;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.tracking.plan.PlanComparison;
import org.heed.tracking.plan.PlanRow;
import org.heed.tracking.plan.PlanTable;

/// A review's action plan, to be filled in. `sent` is there when somebody has just sent a plan.
public record PlanPage(String title, String address, List<Row> rows, Optional<Sent> sent, String organisation) {

    /// A row of the statutory table. Its words are as published.
    public record Row(PlanRow row, AsPublished words, String ask) {}

    /// Somebody's plan beside Heed's, and how many rows of it were entered.
    public record Sent(PlanTable table, PlanComparison comparison, int entered) {}
}
