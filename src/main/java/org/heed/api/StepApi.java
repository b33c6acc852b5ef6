package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Parcel;
import org.heed.api.route.Says;
import org.heed.recommendation.PlannedAction;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;
import org.heed.tracking.Action;
import org.heed.tracking.Assurance;
import org.heed.tracking.Evidence;
import org.heed.tracking.Followed;
import org.heed.tracking.Grade;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Progress;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Relay;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import org.heed.tracking.Signature;
import org.heed.tracking.Step;
import org.heed.tracking.clock.TargetDate;
import org.heed.tracking.evidence.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes what people enter about an ask. What may not be entered the room refuses, and says why.
@RestController
final class StepApi {

    private static final String ASK = ApiRoutes.ROOT + "/asks/{id}";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Follow follow;

    StepApi(Follow follow) {
        this.follow = follow;
    }

    /// What the addressee said back; `organisation` is the body that it is entered for, here and below.
    record NewResponse(ResponseState state, @Nullable LocalDate on, String narrative, String organisation) {}

    /// How far it has come.
    record NewProgress(ImplementationState state, @Nullable LocalDate on, String narrative, String organisation) {}

    /// A promise with its owner and its day.
    record NewAction(
            @Nullable String id,
            String action,
            String lead,
            String post,
            String target,
            @Nullable String milestones,
            String organisation) {}

    /// What is offered to show it, by a link, or by a file as Base64.
    record NewEvidence(
            Evidence.Kind kind,
            String what,
            @Nullable LocalDate on,
            String holder,
            @Nullable String link,
            @Nullable String file,
            @Nullable LocalDate expires,
            String organisation) {}

    /// A judgement by whoever sends it. `seen` is what the ask gave as it stood.
    record NewAssurance(
            Assurance.Verdict verdict,
            String post,
            @Nullable LocalDate on,
            String changed,
            String issued,
            List<String> evidence,
            String seen,
            String organisation) {}

    /// How good the response is.
    record NewGrade(Grade.Quality quality, String reasons, String organisation) {}

    /// That those who asked were told of the answer.
    record NewRelay(@Nullable LocalDate on, String narrative, String organisation) {}

    /// That a later review asked the same.
    record NewRecurrence(
            String review, String number, @Nullable LocalDate on, String narrative, String organisation) {}

    @Says("Enters what the addressee was told or said back.")
    @PostMapping(path = ASK + "/responses", consumes = JSON)
    AskAnswer.Whole respond(@PathVariable String id, @RequestBody NewResponse said, HttpServletRequest request) {
        Signature by = by(request, said.organisation());
        return enter(id, new Response(said.state(), day(said.on()), said.narrative(), by));
    }

    @Says("Enters how far it has come.")
    @PostMapping(path = ASK + "/progress", consumes = JSON)
    AskAnswer.Whole progress(@PathVariable String id, @RequestBody NewProgress done, HttpServletRequest request) {
        Signature by = by(request, done.organisation());
        return enter(id, new Progress(done.state(), day(done.on()), done.narrative(), by));
    }

    @Says("Enters an action with its owner and target date.")
    @PostMapping(path = ASK + "/actions", consumes = JSON)
    AskAnswer.Whole act(@PathVariable String id, @RequestBody NewAction promised, HttpServletRequest request) {
        PlannedAction plan = new PlannedAction(
                "", promised.action(), promised.lead(), said(promised.milestones()), promised.target(), "", "");
        String action = said(promised.id()).isEmpty() ? "1" : said(promised.id());
        Signature by = by(request, promised.organisation());
        return enter(id, new Action(action, plan, promised.post(), TargetDate.of(promised.target()), by));
    }

    @Says("Offers evidence by a link or as a file.")
    @PostMapping(path = ASK + "/evidence", consumes = JSON)
    AskAnswer.Whole offer(@PathVariable String id, @RequestBody NewEvidence item, HttpServletRequest request) {
        Signature by = by(request, item.organisation());
        Followed ask = follow.ask(id);
        EvidenceFiles files = new EvidenceFiles(follow.library().database());
        int known = follow.tracker().standing(ask).evidence().size();
        // A file whose evidence is refused is not kept either.
        return follow.library()
                .database()
                .wholly(() -> enter(
                        id,
                        new Evidence(
                                String.valueOf(known + 1),
                                item.kind(),
                                item.what(),
                                day(item.on()),
                                item.holder(),
                                files.keep(bytes(said(item.file()))),
                                said(item.link()),
                                Optional.ofNullable(item.expires()),
                                by)));
    }

    @Says("The file of a piece of evidence, as it was offered; for those who own or verify.")
    @GetMapping(path = ASK + "/evidence/{evidence}/file", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String evidence, HttpServletRequest request) {
        byte[] file = new EvidenceFiles(follow.library().database())
                .file(follow.tracker().standing(follow.ask(id)), evidence, Acting.name(request))
                .orElseThrow(() -> new NoSuch("There is no file under evidence " + evidence + "."));
        return Parcel.down(EvidenceFiles.name(evidence, file), file);
    }

    @Says("Judges on evidence whether it is done; refused to whoever is of the body that was asked.")
    @PostMapping(path = ASK + "/assurances", consumes = JSON)
    AskAnswer.Whole assure(@PathVariable String id, @RequestBody NewAssurance judged, HttpServletRequest request) {
        Signature by = by(request, judged.organisation());
        return enter(
                id,
                new Assurance(
                        judged.verdict(),
                        new Assurance.Verifier(by.name(), judged.post(), by.organisation()),
                        day(judged.on()),
                        judged.changed(),
                        judged.issued(),
                        judged.evidence(),
                        judged.seen(),
                        by));
    }

    @Says("Grades how far the response answers what was asked.")
    @PostMapping(path = ASK + "/grades", consumes = JSON)
    AskAnswer.Whole grade(@PathVariable String id, @RequestBody NewGrade grade, HttpServletRequest request) {
        return enter(id, new Grade(grade.quality(), grade.reasons(), by(request, grade.organisation())));
    }

    @Says("Enters that those who asked were told what the addressee answered or did.")
    @PostMapping(path = ASK + "/relays", consumes = JSON)
    AskAnswer.Whole relay(@PathVariable String id, @RequestBody NewRelay told, HttpServletRequest request) {
        return enter(id, new Relay(day(told.on()), told.narrative(), by(request, told.organisation())));
    }

    @Says("Enters that a later review asked the same; what was verified is open again.")
    @PostMapping(path = ASK + "/recurrences", consumes = JSON)
    AskAnswer.Whole recur(@PathVariable String id, @RequestBody NewRecurrence again, HttpServletRequest request) {
        Signature by = by(request, again.organisation());
        ReviewKey review = new ReviewKey(again.review());
        if (follow.library().reviews().find(review).isEmpty()) {
            throw new NoSuch("There is no review " + review + ".");
        }
        return enter(id, new Recurrence(review, again.number(), "", day(again.on()), again.narrative(), by));
    }

    private AskAnswer.Whole enter(String id, Step step) {
        follow.ask(id);
        follow.tracker().enter(id, step);
        Followed after = follow.ask(id);
        return AskAnswer.Whole.of(after, follow.tracker().standing(after));
    }

    private Signature by(HttpServletRequest request, String organisation) {
        return follow.tracker().signed(Acting.name(request), organisation);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Refusal("The file is not Base64. Nothing was changed.");
        }
    }

    private LocalDate day(@Nullable LocalDate said) {
        return said == null ? follow.tracker().today() : said;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
