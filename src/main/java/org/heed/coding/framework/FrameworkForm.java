package org.heed.coding.framework;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes codes as a framework file.
public final class FrameworkForm {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FrameworkForm() {}

    /// The first version of a framework with these codes, and its file.
    public static Framework framework(String id, String title, CodeScope scope, List<Code> codes) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("framework", id).put("version", 1).put("title", title).put("source", title);
        root.put("scope", scope.name().toLowerCase(Locale.ROOT));
        ArrayNode all = root.putArray("codes");
        for (Code code : codes) {
            all.addObject()
                    .put("code", code.code())
                    .put("parent", code.parent())
                    .put("label", code.label())
                    .put("definition", code.definition());
        }
        return new FrameworkFile(id, root.toString()).framework();
    }
}
