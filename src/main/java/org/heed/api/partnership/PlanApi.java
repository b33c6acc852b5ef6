package org.heed.api.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Parcel;
import org.heed.api.route.Says;
import org.heed.intake.sheet.SheetReader;
import org.heed.pipeline.plan.ReviewPlan;
import org.heed.recommendation.PlannedAction;
import org.heed.review.Review;
import org.heed.tracking.Signature;
import org.heed.tracking.plan.PlanChange;
import org.heed.tracking.plan.PlanColumn;
import org.heed.tracking.plan.PlanComparison;
import org.heed.tracking.plan.PlanForm;
import org.heed.tracking.plan.PlanKeeper;
import org.heed.tracking.plan.PlanRow;
import org.heed.tracking.plan.PlanTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Action plans in the statutory shape, out and in.
@RestController
public final class PlanApi {

    private static final String PLAN = ApiRoutes.ROOT + "/reviews/{key}/plan";

    /// Kept, like the page's file, for those who may hold a whole plan.
    public static final String FILE = PLAN + "/file";

    private final Follow follow;

    PlanApi(Follow follow) {
        this.follow = follow;
    }

    /// A row of a plan; `reference` is the ask and its action.
    record PlanLine(String reference, String number, String words, String addressee, String post, PlannedAction plan) {

        static PlanLine of(PlanRow row) {
            return new PlanLine(row.reference(), row.number(), row.words(), row.addressee(), row.post(), row.plan());
        }
    }

    /// A plan, in the order of the recommendations.
    record Plan(String review, List<PlanLine> rows) {}

    /// A heading of their file, and the column it was taken for.
    record TakenColumn(String heading, PlanColumn column) {}

    /// A cell that is not the same in both.
    record CellChange(PlanColumn column, String ours, String theirs) {}

    /// A row of their plan beside Heed's; `ours` is empty where no recommendation fits.
    record RowChange(PlanChange.Kind kind, String number, String ours, List<CellChange> cells) {

        static RowChange of(PlanChange change) {
            return new RowChange(
                    change.kind(),
                    change.theirs().number(),
                    change.ours().reference(),
                    change.differences().stream()
                            .map(each -> new CellChange(each.column(), each.ours(), each.theirs()))
                            .toList());
        }
    }

    /// A plan that is sent; without `enter` it is only compared.
    record NewPlan(
            @Nullable MultipartFile file,
            PlanKeeper.@Nullable Taking enter,
            @Nullable String organisation) {}

    /// What a plan would change, and how many rows of it were entered. `leftOut` are Heed's rows that it lacks.
    record SentPlan(
            String review,
            List<TakenColumn> columns,
            List<String> notUnderstood,
            List<RowChange> rows,
            List<String> leftOut,
            int entered) {}

    @Says("The action plan of one review, row by row, in words that name nobody.")
    @GetMapping(PLAN)
    Plan plan(@PathVariable String key) {
        List<PlanRow> rows = leaving(ApiRoutes.review(follow.library(), key));
        return new Plan(key, rows.stream().map(PlanLine::of).toList());
    }

    @Says("The action plan of one review as a file in the statutory shape: XLSX, CSV or DOCX.")
    @GetMapping(path = FILE, produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String key, @RequestParam PlanForm form) {
        Review review = ApiRoutes.review(follow.library(), key);
        List<PlanRow> rows = leaving(review);
        ReleaseGate gate = ReleaseGate.of(follow.library().database(), review);
        return Parcel.down(
                "heed-" + key + "-plan." + form.extension(), to -> form.write("Action plan, " + key, rows, gate, to));
    }

    @Says("Compares somebody's plan (XLSX, CSV or DOCX) with Heed's; `enter` enters what is new, or theirs as well.")
    @PostMapping(path = PLAN, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SentPlan take(@PathVariable String key, NewPlan sent, HttpServletRequest request) {
        Signature by =
                follow.tracker().signed(Acting.name(request), sent.organisation() == null ? "" : sent.organisation());
        Review review = ApiRoutes.review(follow.library(), key);
        PlanTable theirs = PlanTable.in(SheetReader.read(Parcel.up(sent.file())));
        PlanComparison comparison = PlanComparison.of(theirs.rows(), leaving(review));
        int entered = Optional.ofNullable(sent.enter())
                .map(taking -> new PlanKeeper(follow.library().database(), follow.tracker())
                        .enter(comparison.changes(), taking, by))
                .orElse(0);
        return new SentPlan(
                key,
                theirs.understood().stream()
                        .map(column -> new TakenColumn(theirs.columns().getOrDefault(column, ""), column))
                        .toList(),
                theirs.notUnderstood(),
                comparison.changes().stream().map(RowChange::of).toList(),
                comparison.leftOut().stream().map(PlanRow::reference).toList(),
                entered);
    }

    private List<PlanRow> leaving(Review review) {
        follow.asks();
        return ReviewPlan.leaving(follow.library(), review, follow.tracker());
    }
}
