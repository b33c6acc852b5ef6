package org.heed.pipeline.plan;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.pipeline.JsonForm;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.Step;
import org.heed.tracking.measure.PublishedStates;
import org.heed.tracking.step.StepForm;
import tools.jackson.core.JsonGenerator;

/// Where asks stand as JSON: what `heed track list --json` and `heed track show --json` print, described in
/// `docs/reference/json.md`.
public final class TrackingJson {

    private TrackingJson() {}

    public static void writeAsks(List<Followed> asks, LocalDate today, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "asks", asks, (form, ask) -> ask(form, ask, today));
            json.writeEndObject();
        });
    }

    /// One ask with all its steps.
    public static void write(Followed followed, Standing standing, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            ask(json, followed, standing.today());
            JsonForm.words(json, "reopened", standing.reopened().orElse(""));
            json.writeStringProperty("as_it_stands", standing.seen());
            JsonForm.objects(json, "steps", standing.steps(), TrackingJson::step);
            json.writeEndObject();
        });
    }

    private static void ask(JsonGenerator json, Followed followed, LocalDate today) {
        json.writeStringProperty("ask", followed.id());
        json.writeStringProperty("review", followed.ask().review().value());
        JsonForm.words(json, "number", followed.ask().number());
        JsonForm.words(json, "addressee", followed.ask().addressee());
        JsonForm.words(json, "organisation", followed.whose().organisation());
        JsonForm.words(json, "organisation_id", followed.whose().organisationId());
        JsonForm.words(json, "area", followed.whose().area());
        JsonForm.words(json, "police_force", followed.whose().policeForce());
        json.writeBooleanProperty("adrift", followed.printed().isAdrift());
        json.writeStringProperty("response", contract(followed.response()));
        JsonForm.words(json, "told", day(followed.told()));
        json.writeStringProperty("implementation", contract(followed.implementation()));
        PublishedStates published = PublishedStates.of(followed, today);
        json.writeStringProperty("commissioner", published.commissioner());
        json.writeStringProperty("coroners", published.coroners());
        json.writeStringProperty("colour", contract(followed.outlook().colour()));
        JsonForm.words(json, "why", followed.outlook().why());
        JsonForm.words(json, "next", followed.outlook().next());
        JsonForm.words(json, "by", day(followed.outlook().by()));
        json.writeNumberProperty("evidence", followed.flags().evidence());
        json.writeBooleanProperty("repeated", followed.flags().isRecurring());
        json.writeBooleanProperty("not_passed_back", followed.flags().isUnrelayed());
    }

    private static void step(JsonGenerator json, Step step) {
        StepForm form = StepForm.of(step);
        json.writeStringProperty("what", form.what());
        form.fields().forEach((name, value) -> JsonForm.words(json, name, value));
    }

    private static String contract(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
