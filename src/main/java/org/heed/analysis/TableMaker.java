package org.heed.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;

/// Makes tables of one sample. Reviews are counted once in a cell however often they say a thing; what is missing is
/// a row of its own.
public final class TableMaker {

    static final String ALL = "All";
    static final String TOTAL = "Total number of reviews";

    private final Sample sample;

    public TableMaker(Sample sample) {
        this.sample = sample;
    }

    /// What a table is called: its short name in files, and its title.
    public record Name(String id, String title) {}

    /// How many reviews have each value of a dimension.
    public Table frequencies(Name name, Dimension dimension) {
        return beside(name, List.of(dimension));
    }

    /// The frequencies of several dimensions with the same values beside each other, for example the age groups of
    /// perpetrators and of victims. The last row says how many reviews have any value.
    public Table beside(Name name, List<Dimension> dimensions) {
        List<Tally> tallies = dimensions.stream()
                .map(each -> Tally.of(sample, Counted.REVIEWS, List.of(each)))
                .toList();
        Set<String> values = new LinkedHashSet<>();
        for (int i = 0; i < dimensions.size(); i++) {
            values.addAll(dimensions.get(i).values());
        }
        tallies.forEach(tally -> values.addAll(tally.unlisted(0)));
        List<Row> rows = new ArrayList<>();
        values.forEach(value -> rows.add(row(value, Kind.VALUE, cells(tallies, value))));
        rows.add(row(Dimension.NOT_RECORDED, Kind.NOT_RECORDED, cells(tallies, Dimension.NOT_RECORDED)));
        rows.add(row(
                TOTAL, Kind.TOTAL, dimensions.stream().map(this::withAnyValue).toList()));
        List<String> columns = dimensions.size() == 1
                ? List.of("Reviews")
                : dimensions.stream().map(Dimension::label).toList();
        List<Cell> wholes =
                dimensions.stream().map(dimension -> whole(Counted.REVIEWS)).toList();
        return table(name, Counted.REVIEWS, new Heads(columns, wholes), rows);
    }

    /// Two dimensions crossed: rows by columns, with a column for all. Where recommendations or mentions are
    /// counted, the denominators are of recommendations or mentions.
    public Table crossed(Name name, Counted counted, Dimension down, Dimension across) {
        Tally both = Tally.of(sample, counted, List.of(down, across));
        Tally rowsOnly = Tally.of(sample, counted, List.of(down));
        Tally columnsOnly = Tally.of(sample, counted, List.of(across));
        List<String> columns = new ArrayList<>(across.values());
        columns.addAll(columnsOnly.unlisted(0));
        if (columnsOnly.cell(List.of(Dimension.NOT_RECORDED)).count() > 0) {
            columns.add(Dimension.NOT_RECORDED);
        }
        List<Row> rows = new ArrayList<>();
        Collection<String> values = new LinkedHashSet<>(down.values());
        values.addAll(rowsOnly.unlisted(0));
        values.add(Dimension.NOT_RECORDED);
        for (String value : values) {
            List<Cell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(both.cell(List.of(value, column))));
            cells.add(rowsOnly.cell(List.of(value)));
            rows.add(row(value, value.equals(Dimension.NOT_RECORDED) ? Kind.NOT_RECORDED : Kind.VALUE, cells));
        }
        List<Cell> wholes = new ArrayList<>();
        columns.forEach(column -> wholes.add(columnsOnly.cell(List.of(column))));
        wholes.add(whole(counted));
        columns.add(ALL);
        return table(name, counted, new Heads(columns, wholes), rows);
    }

    /// Three dimensions crossed: a table of two for each value of the third.
    public List<Table> crossed(Name name, Counted counted, List<Dimension> downAcrossAndLayer) {
        Dimension layer = downAcrossAndLayer.get(2);
        Set<String> values = new LinkedHashSet<>(layer.values());
        values.addAll(Tally.of(sample, Counted.REVIEWS, List.of(layer)).unlisted(0));
        List<Table> tables = new ArrayList<>();
        for (String value : values) {
            Name ofLayer = new Name(name.id() + "-" + (tables.size() + 1), name.title() + ": " + value);
            tables.add(new TableMaker(sample.where(layer, value))
                    .crossed(ofLayer, counted, downAcrossAndLayer.get(0), downAcrossAndLayer.get(1)));
        }
        return List.copyOf(tables);
    }

    /// A row for each value and a column for each review: where a cell counts, the review says it. The running
    /// checklist of an analysis; it shows single reviews, so only its totals may leave.
    public Table matrix(Name name, Dimension down) {
        Tally all = Tally.of(sample, Counted.REVIEWS, List.of(down));
        List<Tally> each = sample.reviews().stream()
                .map(review -> Tally.of(
                        new Sample(sample.rule(), sample.population(), List.of(review)),
                        Counted.REVIEWS,
                        List.of(down)))
                .toList();
        List<String> columns = new ArrayList<>(
                sample.reviews().stream().map(AnalysedReview::key).toList());
        List<Cell> wholes = new ArrayList<>();
        columns.forEach(column -> wholes.add(new Cell(1, List.of(column), List.of())));
        wholes.add(whole(Counted.REVIEWS));
        columns.add(ALL);
        List<Row> rows = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>(down.values());
        values.addAll(all.unlisted(0));
        for (String value : values) {
            List<Cell> cells = new ArrayList<>(cells(each, value));
            cells.add(all.cell(List.of(value)));
            rows.add(row(value, Kind.VALUE, cells));
        }
        return table(name, Counted.REVIEWS, new Heads(columns, wholes), rows);
    }

    /// The columns of a table, each with what it is about.
    private record Heads(List<String> columns, List<Cell> wholes) {}

    private Table table(Name name, Counted counted, Heads heads, List<Row> rows) {
        return new Table(
                name.id(), name.title(), counted, sample.rule(), heads.columns(), heads.wholes(), rows, List.of());
    }

    private static List<Cell> cells(List<Tally> tallies, String value) {
        return tallies.stream().map(tally -> tally.cell(List.of(value))).toList();
    }

    private static Row row(String label, Kind kind, List<Cell> cells) {
        return new Row(label, kind, cells);
    }

    private Cell withAnyValue(Dimension dimension) {
        List<String> reviews = sample.reviews().stream()
                .filter(review -> !review.values(dimension).isEmpty())
                .map(AnalysedReview::key)
                .toList();
        return new Cell(reviews.size(), reviews, List.of());
    }

    private Cell whole(Counted counted) {
        List<String> reviews =
                sample.reviews().stream().map(AnalysedReview::key).toList();
        if (counted == Counted.REVIEWS) {
            return new Cell(sample.size(), reviews, List.of());
        }
        List<Source> all = sample.reviews().stream()
                .flatMap(review -> review.observed(counted).map(each -> new Source(review.key(), each.source())))
                .toList();
        return new Cell(all.size(), reviews, all);
    }
}
