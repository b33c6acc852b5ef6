package org.heed.tracking.step;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.recommendation.PlannedAction;
import org.heed.review.Digest;
import org.heed.review.ReviewKey;
import org.heed.tracking.Action;
import org.heed.tracking.Assurance;
import org.heed.tracking.Evidence;
import org.heed.tracking.Grade;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Progress;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Relay;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import org.heed.tracking.Signature;
import org.heed.tracking.Step;

/// A step as it is kept: what kind it is and its fields as text. Reading back what was written gives an equal step.
public record StepForm(String what, String content) {

    private static final String BETWEEN = " ";

    /// How a step is written down. The text decides what a verifier saw, so it never changes for an equal step.
    public static StepForm of(Step step) {
        Fields fields = Fields.of()
                .with("by", step.by().name())
                .with("for", step.by().organisation())
                .with("at", step.by().at());
        return switch (step) {
            case Response said ->
                new StepForm("response", response(said, fields).text());
            case Progress done ->
                new StepForm("progress", progress(done, fields).text());
            case Action action -> new StepForm("action", action(action, fields).text());
            case Evidence item ->
                new StepForm("evidence", evidence(item, fields).text());
            case Assurance judged ->
                new StepForm("assurance", assurance(judged, fields).text());
            case Grade grade -> new StepForm("grade", grade(grade, fields).text());
            case Recurrence again ->
                new StepForm("recurrence", recurrence(again, fields).text());
            case Relay relay -> new StepForm("relay", relay(relay, fields).text());
        };
    }

    /// The fields by name, for people and programs that look at a step.
    public Map<String, String> fields() {
        return Collections.unmodifiableMap(Fields.parse(content).values());
    }

    /// The step that was written down.
    public Step step() {
        Fields fields = Fields.parse(content);
        Signature by = new Signature(fields.text("by"), fields.text("for"), Instant.parse(fields.text("at")));
        return switch (what) {
            case "response" ->
                new Response(
                        fields.choice(ResponseState.class, "state"), fields.day("on"), fields.text("narrative"), by);
            case "progress" ->
                new Progress(
                        fields.choice(ImplementationState.class, "state"),
                        fields.day("on"),
                        fields.text("narrative"),
                        by);
            case "action" -> action(fields, by);
            case "evidence" -> evidence(fields, by);
            case "assurance" -> assurance(fields, by);
            case "grade" -> new Grade(fields.choice(Grade.Quality.class, "quality"), fields.text("reasons"), by);
            case "recurrence" ->
                new Recurrence(
                        new ReviewKey(fields.text("in")),
                        fields.text("number"),
                        fields.text("recommendation"),
                        fields.day("on"),
                        fields.text("narrative"),
                        by);
            case "relay" -> new Relay(fields.day("on"), fields.text("narrative"), by);
            default -> throw new IllegalStateException("a step of an unknown kind: " + what);
        };
    }

    private static Fields response(Response said, Fields fields) {
        return fields.with("state", said.state()).with("on", said.on()).with("narrative", said.narrative());
    }

    private static Fields progress(Progress done, Fields fields) {
        return fields.with("state", done.state()).with("on", done.on()).with("narrative", done.narrative());
    }

    private static Fields grade(Grade grade, Fields fields) {
        return fields.with("quality", grade.quality()).with("reasons", grade.reasons());
    }

    private static Fields relay(Relay relay, Fields fields) {
        return fields.with("on", relay.on()).with("narrative", relay.narrative());
    }

    private static Fields action(Action action, Fields fields) {
        PlannedAction plan = action.plan();
        return fields.with("id", action.id())
                .with("scope", plan.scope())
                .with("action", plan.action())
                .with("lead", plan.lead())
                .with("milestones", plan.milestones())
                .with("targetDate", plan.targetDate())
                .with("completion", plan.completion())
                .with("outcome", plan.outcome())
                .with("post", action.post())
                .with("target", action.target());
    }

    private static Action action(Fields fields, Signature by) {
        PlannedAction plan = new PlannedAction(
                fields.text("scope"),
                fields.text("action"),
                fields.text("lead"),
                fields.text("milestones"),
                fields.text("targetDate"),
                fields.text("completion"),
                fields.text("outcome"));
        return new Action(fields.text("id"), plan, fields.text("post"), fields.dayIfAny("target"), by);
    }

    private static Fields evidence(Evidence item, Fields fields) {
        return fields.with("id", item.id())
                .with("kind", item.kind())
                .with("what", item.what())
                .with("on", item.on())
                .with("holder", item.holder())
                .with("file", item.file().map(Digest::sha256))
                .with("link", item.link())
                .with("expires", item.expires());
    }

    private static Evidence evidence(Fields fields, Signature by) {
        return new Evidence(
                fields.text("id"),
                fields.choice(Evidence.Kind.class, "kind"),
                fields.text("what"),
                fields.day("on"),
                fields.text("holder"),
                Optional.of(fields.text("file"))
                        .filter(digest -> !digest.isEmpty())
                        .map(Digest::new),
                fields.text("link"),
                fields.dayIfAny("expires"),
                by);
    }

    private static Fields assurance(Assurance judged, Fields fields) {
        return fields.with("verdict", judged.verdict())
                .with("verifier", judged.verifier().name())
                .with("post", judged.verifier().post())
                .with("organisation", judged.verifier().organisation())
                .with("on", judged.on())
                .with("changed", judged.changed())
                .with("issued", judged.issued())
                .with("evidence", String.join(BETWEEN, judged.evidence()))
                .with("seen", judged.seen());
    }

    private static Assurance assurance(Fields fields, Signature by) {
        List<String> evidence = Arrays.stream(fields.text("evidence").split(BETWEEN))
                .filter(id -> !id.isEmpty())
                .toList();
        return new Assurance(
                fields.choice(Assurance.Verdict.class, "verdict"),
                new Assurance.Verifier(fields.text("verifier"), fields.text("post"), fields.text("organisation")),
                fields.day("on"),
                fields.text("changed"),
                fields.text("issued"),
                evidence,
                fields.text("seen"),
                by);
    }

    private static Fields recurrence(Recurrence again, Fields fields) {
        fields.with("in", again.in().value())
                .with("number", again.number())
                .with("on", again.on())
                .with("narrative", again.narrative());
        // Steps of before there was an id are written down as they were, so that their digests still fit.
        return again.recommendation().isEmpty() ? fields : fields.with("recommendation", again.recommendation());
    }
}
