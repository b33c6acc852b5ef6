package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values as in RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes.
public final class Csv {

    private Csv() {}

    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (letter != ',' && letter != '\n' && letter != '\r')) {
                field.append(letter);
            } else if (letter != '\r') {
                row.add(field.toString());
                field.setLength(0);
                row = letter == '\n' ? ended(rows, row) : row;
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            ended(rows, row);
        }
        return rows;
    }

    public static String line(List<String> fields) {
        List<String> written = new ArrayList<>();
        for (String field : fields) {
            boolean plain = field.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter < ' ');
            written.add(plain ? field : '"' + field.replace("\"", "\"\"") + '"');
        }
        return String.join(",", written) + "\n";
    }

    private static List<String> ended(List<List<String>> rows, List<String> row) {
        boolean blank = row.size() == 1 && row.getFirst().isEmpty();
        if (!blank) {
            rows.add(List.copyOf(row));
        }
        return new ArrayList<>();
    }
}
