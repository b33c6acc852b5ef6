package org.heed.pipeline;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds JSON against the published schema of a reading.
public final class ReadingSchema {

    public static final Path FILE = Path.of("docs/reference/reading.schema.json");

    private ReadingSchema() {}

    /// Every key that the contract names.
    static Set<String> keys() {
        try {
            Set<String> keys = new TreeSet<>();
            collect(JsonMapper.shared().readTree(Files.readString(FILE)), keys);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.path("properties").propertyNames().forEach(keys::add);
        node.forEach(child -> collect(child, keys));
    }

    /// What the JSON breaks, in words; empty when it keeps the contract.
    public static List<String> breaches(String json) {
        try {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
