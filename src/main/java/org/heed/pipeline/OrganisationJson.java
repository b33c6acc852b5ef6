package org.heed.pipeline;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.heed.organisation.Organisation;
import org.heed.organisation.told.Telling;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.UnsettledName;
import tools.jackson.core.JsonGenerator;

/// Who was told what, as JSON: what `heed organisations` prints with `--json`, described in
/// `docs/reference/json.md`.
public final class OrganisationJson {

    private OrganisationJson() {}

    public static void writeBodies(List<ToldBody> bodies, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "organisations", bodies, OrganisationJson::body);
            json.writeEndObject();
        });
    }

    public static void writeTellings(List<Telling> tellings, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "told", tellings, OrganisationJson::telling);
            json.writeEndObject();
        });
    }

    public static void writeUnsettled(List<UnsettledName> names, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "to_settle", names, OrganisationJson::unsettled);
            json.writeEndObject();
        });
    }

    private static void body(JsonGenerator json, ToldBody body) {
        json.writeStringProperty("name", body.name());
        JsonForm.words(json, "id", body.organisation().map(Organisation::id).orElse(""));
        JsonForm.words(
                json,
                "kind",
                body.organisation().map(each -> each.kind().name()).orElse(""));
        JsonForm.words(json, "area", body.organisation().map(Organisation::area).orElse(""));
        JsonForm.words(
                json, "region", body.organisation().map(Organisation::region).orElse(""));
        json.writeNumberProperty("recommendations", body.recommendations());
        json.writeNumberProperty("reviews", body.reviews());
        json.writeNumberProperty("national", body.national());
        json.writeNumberProperty("unconfirmed", body.unconfirmed());
    }

    private static void telling(JsonGenerator json, Telling telling) {
        json.writeStringProperty("review", telling.review().value());
        json.writeNumberProperty("edition", telling.edition());
        json.writeNumberProperty("recommendation", telling.recommendation());
        JsonForm.words(json, "number", telling.number());
        json.writeStringProperty("level", telling.level().contractName());
        json.writeStringProperty("as_printed", telling.asPrinted());
        json.writeStringProperty("name_then", telling.nameThen());
        JsonForm.words(json, "id", telling.idToday());
        json.writeStringProperty("state", telling.state().name());
        json.writeNumberProperty("confidence", ResolutionJson.rounded(telling.confidence()));
        json.writeBooleanProperty("as_member_of_a_group", telling.isMember());
        JsonForm.words(json, "published", telling.published());
        JsonForm.words(json, "area", telling.area());
    }

    private static void unsettled(JsonGenerator json, UnsettledName name) {
        json.writeStringProperty("as_printed", name.asPrinted());
        json.writeStringProperty("state", name.state().name());
        JsonForm.words(json, "suggested", name.suggested());
        json.writeNumberProperty("confidence", ResolutionJson.rounded(name.confidence()));
        json.writeNumberProperty("count", name.count());
        json.writeArrayPropertyStart("reviews");
        name.reviews().forEach(review -> json.writeString(review.value().toLowerCase(Locale.ROOT)));
        json.writeEndArray();
        json.writeArrayPropertyStart("reasons");
        name.reasons().forEach(json::writeString);
        json.writeEndArray();
    }
}
