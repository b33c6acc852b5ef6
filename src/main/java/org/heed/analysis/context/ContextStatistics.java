package org.heed.analysis.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heed.publication.Chart;
import org.heed.publication.Chart.Series;
import org.heed.publication.Column;
import org.heed.publication.PublishedTable;

/// Published statistics beside which an analysis is read: a figure a year for each combination of sex, relationship
/// and age band. `title` says whose they are; they are somebody else's figures and are printed as they came.
public record ContextStatistics(String title, List<String> years, List<Line> lines, List<String> problems) {

    /// One line of the spreadsheet. An empty part is not given.
    public record Line(String sex, String relationship, String ageBand, List<Integer> counts) {

        public Line {
            counts = List.copyOf(counts);
        }
    }

    public ContextStatistics {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// Every line as it came.
    public PublishedTable table() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words("Sex"), Column.words("Relationship"), Column.words("Age band")));
        years.forEach(year -> columns.add(Column.figures(year)));
        List<List<String>> rows = lines.stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.sex(), line.relationship(), line.ageBand()));
                    line.counts().forEach(count -> cells.add(String.valueOf(count)));
                    return cells;
                })
                .toList();
        return PublishedTable.of(title, columns, rows).noted(problems);
    }

    /// The totals of each sex over the years.
    public Chart trendBySex() {
        return trend("by sex", Line::sex);
    }

    public Chart trendByRelationship() {
        return trend("by relationship", Line::relationship);
    }

    /// The figures that a trend draws, as a table.
    public PublishedTable trendTable(Chart trend) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Year")));
        trend.series().forEach(series -> columns.add(Column.figures(series.name())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(years.get(i)));
            for (Series series : trend.series()) {
                cells.add(String.valueOf(Math.round(series.values().get(i))));
            }
            rows.add(cells);
        }
        return PublishedTable.of(trend.title(), columns, rows);
    }

    private Chart trend(String how, Function<Line, String> by) {
        Set<String> names = new LinkedHashSet<>();
        lines.stream().map(by).filter(name -> !name.isEmpty()).forEach(names::add);
        Map<String, double[]> sums = new LinkedHashMap<>();
        names.forEach(name -> sums.put(name, new double[years.size()]));
        for (Line line : lines) {
            double[] sum = sums.get(by.apply(line));
            for (int i = 0; sum != null && i < years.size(); i++) {
                sum[i] += line.counts().get(i);
            }
        }
        List<Series> series = sums.entrySet().stream()
                .map(each -> new Series(
                        each.getKey(), Arrays.stream(each.getValue()).boxed().toList()))
                .toList();
        return new Chart(Chart.Shape.LINES, title + " " + how, alternative(series), years, series);
    }

    private String alternative(List<Series> series) {
        StringBuilder words = new StringBuilder();
        for (Series each : series) {
            words.append(each.name())
                    .append(": ")
                    .append(Math.round(each.values().getFirst()))
                    .append(" in ")
                    .append(years.getFirst())
                    .append(", ")
                    .append(Math.round(each.values().getLast()))
                    .append(" in ")
                    .append(years.getLast())
                    .append(". ");
        }
        return words.toString().strip();
    }
}
