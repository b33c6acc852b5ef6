package org.heed.pipeline;

import java.util.List;
import org.heed.organisation.Body;
import org.heed.organisation.Resolution;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Resolutions of addressees as JSON: one array, an object for each addressee in order. `organisations` is text
/// with " | " between names, as in the CSV; `bodies` holds the same bodies one by one.
public final class ResolutionJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

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

    private static void add(Body body, ObjectNode node) {
        node.put("name", body.name());
        node.put("name_then", body.nameThen());
        node.put("id", body.today().map(organisation -> organisation.id()).orElse(""));
        node.put(
                "kind",
                body.today().map(organisation -> organisation.kind().name()).orElse(""));
    }
}
