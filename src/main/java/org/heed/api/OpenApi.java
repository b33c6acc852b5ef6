package org.heed.api;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heed.api.route.Acting;
import org.heed.api.route.Says;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Describes the routes that there are, so that none can be left out: paths, what they take and what they give.
final class OpenApi {

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";

    private final JsonShapes shapes = new JsonShapes();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    private OpenApi() {}

    static Map<String, Object> of(RequestMappingHandlerMapping routes) {
        OpenApi document = new OpenApi();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            Says says = handler.getMethodAnnotation(Says.class);
            if (says != null) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> document.add(path, method, handler.getMethod(), says)));
            }
        });
        return document.whole();
    }

    private void add(String path, RequestMethod verb, Method method, Says says) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", method.getDeclaringClass().getSimpleName() + "." + method.getName());
        operation.put("summary", says.value());
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                operation.put(
                        "requestBody", Map.of("required", true, "content", content(parameter.getParameterizedType())));
            } else if (parameter.getType().isRecord() && isForm(parameter.getType())) {
                Map<String, Object> form = Map.of(FORM, Map.of("schema", shapes.of(parameter.getType())));
                operation.put("requestBody", Map.of("required", true, "content", form));
            } else if (parameter.getType().isRecord()) {
                parameters.addAll(asked(parameter.getType()));
            } else {
                parameter(parameter).ifPresent(parameters::add);
            }
        }
        operation.put("parameters", parameters);
        Map<String, Object> answers = new TreeMap<>();
        answers.put("200", Map.of("description", "Done.", "content", given(method)));
        answers.put("default", Map.of("$ref", "#/components/responses/Problem"));
        operation.put("responses", answers);
        paths.computeIfAbsent(path, any -> new TreeMap<>()).put(verb.name().toLowerCase(Locale.ROOT), operation);
    }

    /// A record that holds a file is a form; the fields of any other are asked in the address.
    private static boolean isForm(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).anyMatch(each -> JsonShapes.isFile(each.getGenericType()));
    }

    private Optional<Map<String, Object>> parameter(Parameter parameter) {
        PathVariable inPath = parameter.getAnnotation(PathVariable.class);
        RequestParam inQuery = parameter.getAnnotation(RequestParam.class);
        if (inPath == null && inQuery == null) {
            return Optional.empty();
        }
        boolean required =
                inPath != null || (inQuery.required() && inQuery.defaultValue().equals(ValueConstants.DEFAULT_NONE));
        return Optional.of(Map.of(
                "name",
                parameter.getName(),
                "in",
                inPath != null ? "path" : "query",
                "required",
                required,
                "schema",
                shapes.plain(parameter.getParameterizedType())));
    }

    /// What an address may be asked with, where that is a record: none of it has to be there.
    private List<Map<String, Object>> asked(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(each -> Map.of(
                        "name",
                        each.getName(),
                        "in",
                        "query",
                        "required",
                        false,
                        "schema",
                        shapes.plain(each.getGenericType())))
                .toList();
    }

    /// A file is bytes; all else is JSON.
    private Map<String, Object> given(Method method) {
        return method.getReturnType() == ResponseEntity.class
                ? Map.of("application/octet-stream", Map.of("schema", Map.of("type", "string", "format", "binary")))
                : content(method.getGenericReturnType());
    }

    private Map<String, Object> content(Type type) {
        return Map.of(JSON, Map.of("schema", shapes.of(type)));
    }

    private Map<String, Object> whole() {
        Map<String, Object> problem = Map.of(
                "description",
                "It could not be done; `detail` says why and what to do next.",
                "content",
                Map.of("application/problem+json", Map.of("schema", JsonShapes.PROBLEM)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Heed",
                        "version", "1",
                        "description",
                                "Reviews of domestic-abuse deaths, what they ask, and what became of it, in words that name"
                                        + " nobody. In a shared library a program holds a token of a person and acts with that"
                                        + " person's roles; on a library of one person it says a name with the header "
                                        + Acting.HEADER + "."));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas", shapes.named(),
                        "responses", Map.of("Problem", problem),
                        "securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        document.put("security", List.of(Map.of("token", List.of()), Map.of()));
        return document;
    }
}
