package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.Refusal;

/// Comma-separated values as in RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes.
public final class Csv {

    private Csv() {}

    /// The rows of a file, without empty lines.
    ///
    /// @throws Refusal when a quoted field is never closed
    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && (quoted || field.isEmpty())) {
                boolean doubled = quoted && text.startsWith("\"\"", i);
                i += doubled ? 1 : 0;
                field.append(doubled ? "\"" : "");
                quoted = quoted == doubled;
            } else if (quoted || (letter != ',' && letter != '\n' && letter != '\r')) {
                field.append(letter);
            } else if (letter != '\r') {
                row.add(field.toString());
                field.setLength(0);
                row = letter == '\n' ? ended(rows, row) : row;
            }
        }
        refuseOpen(quoted, rows.size() + 1);
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            ended(rows, row);
        }
        return rows;
    }

    private static void refuseOpen(boolean quoted, int row) {
        if (quoted) {
            throw new Refusal("A field in row " + row + " begins with a quotation mark that is never closed. Close it,"
                    + " or write it twice where it belongs to the words.");
        }
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
