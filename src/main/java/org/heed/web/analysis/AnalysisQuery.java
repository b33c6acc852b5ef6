package org.heed.web.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.gather.AnalysisRequest;
import org.heed.anonymisation.disclosure.Suppression;

/// Which analysis an address asks for, and the address of one. What is not in the address has its usual value.
public record AnalysisQuery(AnalysisRequest request) {

    static final String USUAL_FRAMEWORK = "ho2016-factors";
    private static final String WHERE = "where.";
    private static final int MOST_DIGITS = 9;

    static AnalysisQuery of(Map<String, String[]> parameters) {
        Map<String, Set<String>> where = new TreeMap<>();
        for (Dimension dimension : Dimensions.all()) {
            Set<String> values = new TreeSet<>();
            for (String value : parameters.getOrDefault(WHERE + dimension.key(), new String[0])) {
                if (!value.isBlank()) {
                    values.add(value);
                }
            }
            if (!values.isEmpty()) {
                where.put(dimension.key(), values);
            }
        }
        return new AnalysisQuery(new AnalysisRequest(
                one(parameters, "title").orElse("Analysis of reviews"),
                one(parameters, "framework").orElse(USUAL_FRAMEWORK),
                where,
                number(parameters, "size", 0),
                number(parameters, "seed", 1),
                one(parameters, "focus").orElse(""),
                number(parameters, "threshold", Suppression.USUAL_THRESHOLD),
                Optional.empty()));
    }

    /// A name and a value of an address.
    public record Part(String name, String value) {}

    /// What stands behind the question mark of an address, for a form to send.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("framework", request.framework()));
        request.where()
                .forEach((key, values) ->
                        values.stream().sorted().forEach(value -> parts.add(new Part(WHERE + key, value))));
        if (request.size() > 0) {
            parts.add(new Part("size", String.valueOf(request.size())));
            parts.add(new Part("seed", String.valueOf(request.seed())));
        }
        if (!request.focus().isEmpty()) {
            parts.add(new Part("focus", request.focus()));
        }
        parts.add(new Part("threshold", String.valueOf(request.threshold())));
        return parts;
    }

    /// The same as words of an address.
    public String words() {
        return parts().stream()
                .map(part -> part.name() + "=" + encoded(part.value()))
                .collect(Collectors.joining("&"));
    }

    /// The address of one table.
    public String table(String id) {
        return "/analysis/table?table=" + encoded(id) + "&" + words();
    }

    /// The address of what one cell counts.
    public String figure(String table, int row, int column) {
        return "/analysis/figure?table=" + encoded(table) + "&row=" + row + "&column=" + column + "&" + words();
    }

    public boolean isChosen(Dimension dimension, String value) {
        return request.where().getOrDefault(dimension.key(), Set.of()).contains(value);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static int number(Map<String, String[]> parameters, String name, int otherwise) {
        return one(parameters, name)
                .filter(each -> each.matches("\\d{1," + MOST_DIGITS + "}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private static Optional<String> one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 || values[0].isBlank() ? Optional.empty() : Optional.of(values[0].strip());
    }
}
