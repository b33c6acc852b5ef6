package org.heed.tracking.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Names and values as one text, a line for each, always in the same order, so that equal fields have equal texts and
/// equal digests.
record Fields(Map<String, String> values) {

    static Fields of() {
        return new Fields(new TreeMap<>());
    }

    static Fields parse(String text) {
        Fields fields = of();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            fields.values.put(line.substring(0, equals), opened(line.substring(equals + 1)));
        });
        return fields;
    }

    Fields with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Fields with(String name, Object value) {
        return with(name, value.toString());
    }

    Fields with(String name, Optional<?> value) {
        return with(name, value.map(Object::toString).orElse(""));
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    Optional<LocalDate> dayIfAny(String name) {
        return Optional.of(text(name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    <T extends Enum<T>> T choice(Class<T> choices, String name) {
        return Enum.valueOf(choices, text(name));
    }

    String text() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + closed(field.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /// A value on one line: a line break of any kind would begin another field.
    private static String closed(String value) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(value.charAt(i));
            }
        }
        return line.toString();
    }

    private static String opened(String line) {
        StringBuilder value = new StringBuilder();
        boolean isEscaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && !isEscaped) {
                isEscaped = true;
            } else {
                value.append(isEscaped ? meant(c) : c);
                isEscaped = false;
            }
        }
        return value.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
