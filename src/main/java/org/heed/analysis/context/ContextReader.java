package org.heed.analysis.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heed.analysis.context.ContextStatistics.Line;
import org.heed.text.Refusal;

/// Reads a spreadsheet of context statistics: columns whose headings are years (2014 or 2014/15) hold counts; a
/// column each is found for sex, relationship and age by its heading. Lines that print a total are compared with the
/// sum of their parts and left out.
public final class ContextReader {

    private static final String YEAR = "(19|20)\\d{2}([/-]\\d{2,4})?";

    private final List<List<String>> rows;
    private final List<Integer> years;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ContextReader(List<List<String>> rows) {
        this.rows = rows;
        List<String> heading = rows.getFirst();
        this.years = IntStream.range(0, heading.size())
                .filter(i -> heading.get(i).strip().matches(YEAR))
                .boxed()
                .toList();
    }

    /// `rows` with the headings first.
    ///
    /// @throws Refusal when no column is a year
    public static ContextStatistics read(String title, List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new Refusal("The file of context statistics is empty.");
        }
        ContextReader reader = new ContextReader(rows);
        if (reader.years.isEmpty()) {
            throw new Refusal("No column of the context statistics is headed by a year, such as 2014 or 2014/15."
                    + " Each year needs a column, beside columns for sex, relationship and age.");
        }
        rows.subList(1, rows.size()).forEach(reader::add);
        List<String> names =
                reader.years.stream().map(i -> rows.getFirst().get(i).strip()).toList();
        return new ContextStatistics(title, names, reader.lines, reader.problems);
    }

    private void add(List<String> row) {
        String sex = named(row, "sex");
        String relationship = named(row, "relation");
        String age = named(row, "age");
        List<Integer> counts = new ArrayList<>();
        for (int column : years) {
            String cell = cell(row, column).replace(",", "");
            if (!cell.matches("\\d{1,9}")) {
                problems.add("A line (" + String.join(", ", List.of(sex, relationship, age))
                        + ") has no whole number for every year and was left out.");
                return;
            }
            counts.add(Integer.parseInt(cell));
        }
        boolean isTotal = (sex + relationship + age).toLowerCase(Locale.ROOT).contains("total");
        if (isTotal) {
            compare(sex, counts);
        } else {
            lines.add(new Line(sex, relationship, age, counts));
        }
    }

    private void compare(String sex, List<Integer> printed) {
        for (int i = 0; i < printed.size(); i++) {
            int at = i;
            int sum = lines.stream()
                    .filter(line -> sex.isEmpty()
                            || sex.toLowerCase(Locale.ROOT).contains("total")
                            || line.sex().equals(sex))
                    .mapToInt(line -> line.counts().get(at))
                    .sum();
            if (sum != printed.get(i)) {
                problems.add("The printed total " + (sex.isEmpty() ? "" : "of " + sex + " ") + "for "
                        + rows.getFirst().get(years.get(i)) + " is " + printed.get(i) + "; its lines add up to " + sum
                        + ".");
            }
        }
    }

    private String named(List<String> row, String part) {
        List<String> heading = rows.getFirst();
        return IntStream.range(0, heading.size())
                .filter(i -> heading.get(i).toLowerCase(Locale.ROOT).matches("(.*[^a-z])?" + part + ".*"))
                .mapToObj(i -> cell(row, i))
                .findFirst()
                .orElse("");
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
