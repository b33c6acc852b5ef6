package org.heed.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Resolutions of addressees as JSON: one array, an object for each addressee in order. `organisations` is text
/// with " | " between names, as in the CSV; `bodies` holds the same bodies one by one.
public final class ResolutionJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final int DECIMALS = 3;

    private ResolutionJson() {}

    public static String of(List<Resolution> resolutions) {
        ArrayNode all = JSON.createArrayNode();
        for (Resolution each : resolutions) {
            ObjectNode row = all.addObject();
            row.put("raw", each.raw());
            row.put("organisations", each.names());
            row.put("state", each.state().name());
            row.put("confidence", Math.round(each.confidence() * 1000) / 1000.0);
            ArrayNode reasons = row.putArray("reasons");
            each.reasons().forEach(reason -> reasons.add(reason.words()));
            ArrayNode bodies = row.putArray("bodies");
            each.bodies().forEach(body -> add(body, bodies.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    /// Who is meant, inside the object of an addressee.
    static void write(JsonGenerator json, Resolution resolution) {
        json.writeStringProperty("state", resolution.state().name());
        json.writeNumberProperty("confidence", rounded(resolution.confidence()));
        JsonForm.objects(json, "organisations", resolution.bodies(), ResolutionJson::write);
        JsonForm.objects(json, "stands_for", resolution.members(), ResolutionJson::write);
        json.writeArrayPropertyStart("reasons");
        resolution.reasons().forEach(reason -> json.writeString(reason.words()));
        json.writeEndArray();
    }

    static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static void write(JsonGenerator json, Body body) {
        json.writeStringProperty("name", body.name());
        json.writeStringProperty("name_then", body.nameThen());
        JsonForm.words(json, "id", body.today().map(Organisation::id).orElse(""));
        JsonForm.words(
                json, "kind", body.today().map(each -> each.kind().name()).orElse(""));
    }

    private static void add(Body body, ObjectNode node) {
        node.put("name", body.name());
        node.put("name_then", body.nameThen());
        node.put("id", body.today().map(organisation -> organisation.id()).orElse(""));
        node.put(
                "kind",
                body.today().map(organisation -> organisation.kind().name()).orElse(""));
    }
}
