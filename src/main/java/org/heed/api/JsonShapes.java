package org.heed.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// JSON Schemas of the records that the API takes and gives.
final class JsonShapes {

    static final Map<String, Object> PROBLEM = Map.of(
            "type", "object",
            "properties",
                    Map.of(
                            "status", Map.of("type", "integer"),
                            "title", Map.of("type", "string"),
                            "detail", Map.of("type", "string")),
            "required", List.of("status", "detail"));

    private static final Map<String, Object> NUMBER = Map.of("type", "number");

    private static final Map<Type, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Double.class, NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(MultipartFile.class, Map.of("type", "string", "format", "binary")),
            Map.entry(Object.class, Map.of()));

    private final Map<String, Object> named = new TreeMap<>();
    private final Map<String, Class<?>> bearers = new HashMap<>();

    /// True for a file that is sent, or several.
    static boolean isFile(Type type) {
        return type == MultipartFile.class
                || (type instanceof ParameterizedType holder
                        && holder.getActualTypeArguments()[0] == MultipartFile.class);
    }

    Map<String, Object> named() {
        return named;
    }

    /// The shape of a value that may not be missing: of an optional one, that of what it may hold.
    Map<String, Object> plain(Type type) {
        return type instanceof ParameterizedType holder && holder.getRawType() == Optional.class
                ? of(holder.getActualTypeArguments()[0])
                : of(type);
    }

    Map<String, Object> of(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        return switch (type) {
            case ParameterizedType holder
            when holder.getRawType() == Optional.class ->
                Map.of("anyOf", List.of(of(holder.getActualTypeArguments()[0]), Map.of("type", "null")));
            case ParameterizedType holder
            when holder.getRawType() == List.class ->
                Map.of("type", "array", "items", of(holder.getActualTypeArguments()[0]));
            case ParameterizedType holder
            when holder.getRawType() == Map.class ->
                Map.of("type", "object", "additionalProperties", of(holder.getActualTypeArguments()[1]));
            case Class<?> choices
            when choices.isEnum() ->
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(choices.getEnumConstants())
                                .map(each -> ((Enum<?>) each).name())
                                .toList());
            case Class<?> record when record.isRecord() -> reference(record);
            default -> throw new IllegalStateException("the API has no shape for " + type);
        };
    }

    private Map<String, Object> reference(Class<?> record) {
        String name = record.getSimpleName();
        if (bearers.computeIfAbsent(name, any -> record) != record) {
            throw new IllegalStateException("two records of the API are called " + name);
        }
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, object(record));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }
}
