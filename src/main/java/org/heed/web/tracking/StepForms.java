package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heed.recommendation.PlannedAction;
import org.heed.review.Digest;
import org.heed.text.Refusal;
import org.heed.tracking.Action;
import org.heed.tracking.Assurance;
import org.heed.tracking.Evidence;
import org.heed.tracking.Followed;
import org.heed.tracking.Grade;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Progress;
import org.heed.tracking.Relay;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import org.heed.tracking.Signature;
import org.heed.tracking.Step;
import org.heed.tracking.clock.TargetDate;
import org.heed.tracking.evidence.EvidenceFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Takes the forms of an ask's page. What may not be entered is refused by the room, and the page says why.
@Controller
public final class StepForms {

    private final TrackingDesk desk;

    StepForms(TrackingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/reviews/{key}/asks/{id}/{what}")
    View take(
            @PathVariable String key, @PathVariable String id, @PathVariable String what, HttpServletRequest request) {
        Followed ask = desk.ask(key, id);
        Signature by = desk.signature(request);
        // A file whose evidence is refused is not kept either.
        desk.library().database().wholly(() -> desk.tracker().enter(id, step(what, ask, request, by)));
        return new RedirectView("/reviews/" + key + "/asks/" + id, false, true, false);
    }

    private Step step(String what, Followed ask, HttpServletRequest request, Signature by) {
        return switch (what) {
            case "response" ->
                new Response(
                        choice(ResponseState.class, request, "state"),
                        day(request, "on").orElse(desk.tracker().today()),
                        said(request, "narrative"),
                        by);
            case "progress" ->
                new Progress(
                        choice(ImplementationState.class, request, "state"),
                        day(request, "on").orElse(desk.tracker().today()),
                        said(request, "narrative"),
                        by);
            case "relay" ->
                new Relay(day(request, "on").orElse(desk.tracker().today()), said(request, "narrative"), by);
            case "action" -> action(request, by);
            case "evidence" -> evidence(ask, request, by);
            case "assurance" -> assurance(request, by);
            case "grade" -> new Grade(choice(Grade.Quality.class, request, "quality"), said(request, "reasons"), by);
            default -> throw new Refusal("There is no form of this name.");
        };
    }

    private static Action action(HttpServletRequest request, Signature by) {
        PlannedAction plan = new PlannedAction(
                said(request, "scope"),
                said(request, "action"),
                said(request, "lead"),
                said(request, "milestones"),
                said(request, "target"),
                said(request, "completion"),
                said(request, "outcome"));
        String id = said(request, "actionId");
        return new Action(id.isEmpty() ? "1" : id, plan, said(request, "post"), TargetDate.of(plan.targetDate()), by);
    }

    private Evidence evidence(Followed ask, HttpServletRequest request, Signature by) {
        int known = desk.tracker().standing(ask).evidence().size();
        return new Evidence(
                String.valueOf(known + 1),
                choice(Evidence.Kind.class, request, "kind"),
                said(request, "evidence"),
                day(request, "on").orElse(desk.tracker().today()),
                said(request, "holder"),
                kept(request),
                said(request, "link"),
                day(request, "expires"),
                by);
    }

    private Optional<Digest> kept(HttpServletRequest request) {
        MultipartFile file = request instanceof MultipartHttpServletRequest parts ? parts.getFile("file") : null;
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new EvidenceFiles(desk.library().database()).keep(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Assurance assurance(HttpServletRequest request, Signature by) {
        String[] chosen = request.getParameterValues("evidence");
        return new Assurance(
                choice(Assurance.Verdict.class, request, "verdict"),
                new Assurance.Verifier(by.name(), said(request, "post"), by.organisation()),
                day(request, "on").orElse(desk.tracker().today()),
                said(request, "changed"),
                said(request, "issued"),
                chosen == null ? List.of() : Arrays.asList(chosen),
                said(request, "seen"),
                by);
    }

    private static String said(HttpServletRequest request, String field) {
        String said = request.getParameter(field);
        return said == null ? "" : said.replace("\r\n", "\n").strip();
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String field) {
        String said = said(request, field);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeException e) {
            return Optional.of(TargetDate.of(said)
                    .orElseThrow(() -> new Refusal(
                            "'" + said + "' is no day. Write it as 31 March 2026. Nothing was" + " changed.")));
        }
    }

    private static <T extends Enum<T>> T choice(Class<T> choices, HttpServletRequest request, String field) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(said(request, field)))
                .findFirst()
                .orElseThrow(() -> new Refusal("Choose one of the states. Nothing was changed."));
    }
}
