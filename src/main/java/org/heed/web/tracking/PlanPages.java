package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.intake.sheet.SheetReader;
import org.heed.library.AsPublished;
import org.heed.pipeline.plan.ReviewPlan;
import org.heed.recommendation.PlannedAction;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.tracking.plan.PlanComparison;
import org.heed.tracking.plan.PlanForm;
import org.heed.tracking.plan.PlanKeeper;
import org.heed.tracking.plan.PlanKeeper.Taking;
import org.heed.tracking.plan.PlanRow;
import org.heed.tracking.plan.PlanTable;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.reading.OpenReview;
import org.heed.web.tracking.PlanPage.Sent;
import org.heed.web.view.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A review's action plan: the statutory table, filled in on the page, out to Word and Excel and back.
@Controller
public final class PlanPages {

    private final TrackingDesk desk;
    private final Pages pages;

    PlanPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reviews/{key}/plan")
    View plan(@PathVariable String key, HttpServletRequest request) {
        return show(OpenReview.in(desk.library(), key, null), Optional.empty(), request);
    }

    @GetMapping("/reviews/{key}/plan.{form}")
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable String form) {
        PlanForm wanted = PlanForm.named("plan." + form);
        OpenReview review = OpenReview.in(desk.library(), key, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            wanted.write(
                    "Action plan: " + review.title(),
                    leaving(review),
                    ReleaseGate.of(desk.library().database(), review.review()),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "heed-" + review.review().key().value() + "-plan." + wanted.extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes.toByteArray());
    }

    @PostMapping("/reviews/{key}/plan")
    View fillIn(@PathVariable String key, @RequestParam String reference, HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        PlanRow before = rows(review).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Refusal("This row is no longer in the plan. Look at the page again."));
        PlanRow after = new PlanRow(
                reference, before.number(), before.words(), before.addressee(), said(request, "post"), plan(request));
        if (!after.equals(before)) {
            new PlanKeeper(desk.library().database(), desk.tracker()).change(after, desk.signature(request));
        }
        int ask = reference.indexOf(PlanRow.BETWEEN);
        return new RedirectView(
                review.root() + "/plan#row-" + reference.substring(0, Math.max(0, ask)), false, true, false);
    }

    @PostMapping("/reviews/{key}/plan/sent")
    View take(
            @PathVariable String key,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "show") String enter,
            HttpServletRequest request) {
        OpenReview review = OpenReview.in(desk.library(), key, null);
        PlanTable table = PlanTable.in(SheetReader.read(bytes(file)));
        PlanComparison comparison = PlanComparison.of(table.rows(), leaving(review));
        PlanKeeper keeper = new PlanKeeper(desk.library().database(), desk.tracker());
        int entered = switch (enter) {
            case "new" -> keeper.enter(comparison.changes(), Taking.NEW_ONLY, desk.signature(request));
            case "theirs" -> keeper.enter(comparison.changes(), Taking.THEIRS, desk.signature(request));
            default -> 0;
        };
        return show(review, Optional.of(new Sent(table, comparison, entered)), request);
    }

    private View show(OpenReview review, Optional<Sent> sent, HttpServletRequest request) {
        List<PlanPage.Row> rows = rows(review).stream()
                .map(row -> new PlanPage.Row(
                        row,
                        AsPublished.of(new RawText(row.words())),
                        row.reference().substring(0, row.reference().indexOf(PlanRow.BETWEEN))))
                .toList();
        PlanPage page = new PlanPage(review.title(), review.root(), rows, sent, TrackingDesk.organisation(request));
        Frame frame = Frame.of("Action plan: " + review.title(), Frame.Place.REVIEWS, review.trail());
        return pages.show("tracking/plan", frame.with(FormToken.of(request)), page);
    }

    private List<PlanRow> rows(OpenReview review) {
        return ReviewPlan.of(desk.library(), review.review(), desk.tracker());
    }

    private List<PlanRow> leaving(OpenReview review) {
        return ReviewPlan.leaving(desk.library(), review.review(), desk.tracker());
    }

    private static PlannedAction plan(HttpServletRequest request) {
        return new PlannedAction(
                said(request, "scope"),
                said(request, "action"),
                said(request, "lead"),
                said(request, "milestones"),
                said(request, "target"),
                said(request, "completion"),
                said(request, "outcome"));
    }

    private static byte[] bytes(MultipartFile file) {
        if (file.isEmpty()) {
            throw new Refusal("No file was chosen. Go back, choose the plan, and send the form again.");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(HttpServletRequest request, String field) {
        String said = request.getParameter(field);
        return said == null ? "" : said.replace("\r\n", "\n").strip();
    }
}
