package org.heed.pipeline.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.library.Library;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.Review;
import org.heed.tracking.Action;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.Tracker;
import org.heed.tracking.plan.PlanRow;

/// The action plan of a review: a row for each action that was entered, and for a recommendation without any the row
/// that is printed, so that no recommendation is left out.
public final class ReviewPlan {

    private static final String FIRST = "1";

    private ReviewPlan() {}

    /// The rows in the order of the recommendations.
    public static List<PlanRow> of(Library library, Review review, Tracker tracker) {
        List<Recommendation> recommendations =
                library.recommendations().ledger(review.current()).recommendations();
        List<Followed> followed = new AskStore(library.database()).of(review.key());
        Map<String, Standing> standings = tracker.standings(followed);
        Map<Integer, List<Followed>> byPosition = new LinkedHashMap<>();
        followed.stream()
                .filter(each -> !each.printed().isAdrift())
                .forEach(each -> byPosition
                        .computeIfAbsent(each.printed().position(), any -> new ArrayList<>())
                        .add(each));
        List<PlanRow> rows = new ArrayList<>();
        byPosition.forEach((position, asks) -> {
            Recommendation recommendation = recommendations.get(position - 1);
            rows.addAll(entered(recommendation, asks, standings));
        });
        return rows;
    }

    private static List<PlanRow> entered(
            Recommendation recommendation, List<Followed> asks, Map<String, Standing> standings) {
        List<PlanRow> rows = new ArrayList<>();
        for (Followed ask : asks) {
            for (Action action : actions(ask, standings)) {
                rows.add(row(recommendation, ask, new Cells(action.id(), action.post(), action.plan())));
            }
        }
        Followed first = asks.getFirst();
        boolean isFirstEntered = !actions(first, standings).isEmpty();
        boolean isPrinted = !recommendation.action().equals(PlannedAction.NONE);
        if (!isFirstEntered && (isPrinted || rows.isEmpty())) {
            rows.addFirst(row(recommendation, first, new Cells(FIRST, "", recommendation.action())));
        }
        return rows;
    }

    private static List<Action> actions(Followed ask, Map<String, Standing> standings) {
        Standing standing = standings.get(ask.id());
        return standing == null ? List.of() : standing.actions();
    }

    private record Cells(String action, String post, PlannedAction plan) {}

    private static PlanRow row(Recommendation recommendation, Followed ask, Cells cells) {
        return new PlanRow(
                ask.id() + PlanRow.BETWEEN + cells.action(),
                recommendation.number(),
                recommendation.text().verbatim(),
                ask.ask().addressee(),
                cells.post(),
                cells.plan());
    }
}
