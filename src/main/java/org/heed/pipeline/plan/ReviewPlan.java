package org.heed.pipeline.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.library.Library;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.Review;
import org.heed.text.RawText;
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

    /// The rows as they leave, in words that name nobody: what a plan that comes back is compared with.
    public static List<PlanRow> leaving(Library library, Review review, Tracker tracker) {
        SafeReview safe = new SafeReviewStore(library.database()).review(review.current());
        return of(library, review, tracker).stream().map(row -> safe(row, safe)).toList();
    }

    private static PlanRow safe(PlanRow row, SafeReview review) {
        PlannedAction plan = row.plan();
        return new PlanRow(
                row.reference(),
                row.number(),
                safe(row.words(), review),
                safe(row.addressee(), review),
                safe(row.post(), review),
                new PlannedAction(
                        safe(plan.scope(), review),
                        safe(plan.action(), review),
                        safe(plan.lead(), review),
                        safe(plan.milestones(), review),
                        SafeFindings.saysOnlyWhen(plan.targetDate())
                                ? plan.targetDate()
                                : safe(plan.targetDate(), review),
                        safe(plan.completion(), review),
                        safe(plan.outcome(), review)));
    }

    private static String safe(String words, SafeReview review) {
        return words.isBlank() ? words : review.safe(new RawText(words)).words();
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
