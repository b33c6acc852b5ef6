package org.heed.coding.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a framework or a crosswalk from its file, and says in plain words what is wrong with it.
final class FrameworkFile {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NAME = "[a-z][a-z0-9-]{0,60}";

    private final String fileName;
    private final String content;

    FrameworkFile(String fileName, String content) {
        this.fileName = fileName;
        this.content = content;
    }

    /// Whether the file holds a crosswalk and not a framework.
    boolean isCrosswalk() {
        return root().has("links");
    }

    Framework framework() {
        JsonNode root = root();
        String id = required(root, "framework");
        if (!id.matches(NAME)) {
            throw refusal("'framework' must be lower-case letters, digits and hyphens");
        }
        int version = root.path("version").asInt(0);
        if (version < 1) {
            throw refusal("'version' must be a number from 1");
        }
        List<Code> codes = codes(root);
        return new Framework(
                id,
                version,
                required(root, "title"),
                words(root, "publisher"),
                words(root, "published"),
                required(root, "source"),
                scope(required(root, "scope")),
                codes,
                changes(root),
                content);
    }

    Crosswalk crosswalk() {
        JsonNode root = root();
        List<Crosswalk.Link> links = new ArrayList<>();
        for (JsonNode link : root.path("links")) {
            links.add(new Crosswalk.Link(
                    required(link, "from"),
                    list(link, "to"),
                    constant(Crosswalk.Closeness.class, required(link, "closeness")),
                    words(link, "note")));
        }
        return new Crosswalk(required(root, "from"), required(root, "to"), words(root, "note"), links);
    }

    private List<Code> codes(JsonNode root) {
        List<Code> codes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (JsonNode node : root.path("codes")) {
            Code code = code(node);
            if (!known.add(code.code())) {
                throw refusal("the code '" + code.code() + "' stands in it twice");
            }
            if (!code.parent().isEmpty() && !known.contains(code.parent())) {
                throw refusal("the code '" + code.code() + "' stands under '" + code.parent()
                        + "', which does not come before it");
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw refusal("it has no codes");
        }
        return codes;
    }

    private Code code(JsonNode node) {
        return new Code(
                required(node, "code"),
                words(node, "parent"),
                required(node, "label"),
                words(node, "definition"),
                words(node, "include"),
                words(node, "exclude"),
                list(node, "examples"),
                words(node, "source"),
                list(node, "values"),
                list(node, "cues"));
    }

    private List<CodeChange> changes(JsonNode root) {
        List<CodeChange> changes = new ArrayList<>();
        for (JsonNode node : root.path("changes")) {
            changes.add(new CodeChange(
                    node.path("since").asInt(1),
                    constant(CodeChange.Kind.class, required(node, "kind")),
                    list(node, "from"),
                    list(node, "to"),
                    words(node, "words")));
        }
        return changes;
    }

    private CodeScope scope(String word) {
        return constant(CodeScope.class, word);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refusal("'" + word + "' is not one of "
                    + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        }
    }

    private JsonNode root() {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw refusal("it is not JSON (line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ")");
        }
    }

    private String required(JsonNode node, String name) {
        String words = words(node, name);
        if (words.isEmpty()) {
            throw refusal("'" + name + "' is missing");
        }
        return words;
    }

    private static String words(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue().strip() : "";
    }

    private static List<String> list(JsonNode node, String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            all.add(each.asString());
        }
        return all;
    }

    private Refusal refusal(String what) {
        return new Refusal("The framework file " + fileName + " cannot be used: " + what + ". Correct it and try again;"
                + " docs/reference/frameworks.md says what belongs in it.");
    }
}
