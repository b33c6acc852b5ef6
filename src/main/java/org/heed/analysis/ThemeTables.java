package org.heed.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.analysis.TableMaker.Name;

/// The tables about themes. A theme counts once for each review that names it, and under a theme each agency once
/// for each review, however often it is named.
public final class ThemeTables {

    private static final Caveat ONCE = new Caveat("Each agency is counted once per review and theme, although it may"
            + " have been named many times. A review can name several, so the counts exceed their sum.");

    private final Sample sample;
    private final Dimension themes;

    public ThemeTables(Sample sample, Dimension themes) {
        this.sample = sample;
        this.themes = themes;
    }

    /// How many reviews of each kind of case name each theme, in the framework's order: the full coding table.
    public Table byKindOfCase() {
        return new TableMaker(sample)
                .crossed(
                        new Name("themes", "Reviews in which each theme was coded, by kind of case"),
                        Counted.REVIEWS,
                        themes,
                        Dimensions.CASE_TYPE);
    }

    /// How many reviews name each theme, the most frequent first.
    public Table mostFrequentFirst() {
        Table table = new TableMaker(sample)
                .frequencies(new Name("themes-by-frequency", "How often each theme was coded"), themes);
        List<Row> rows = table.rows().stream()
                .filter(row -> row.kind() == Kind.VALUE)
                .sorted(Comparator.comparingInt(row -> -row.cells().getFirst().count()))
                .collect(Collectors.toCollection(ArrayList::new));
        table.rows().stream().filter(row -> row.kind() != Kind.VALUE).forEach(rows::add);
        return table.with(rows);
    }

    /// For each theme that was coded, the agencies named in it, among the reviews that name the theme.
    public Map<String, Table> agencies() {
        return within("agencies", "Agencies named: ", Dimensions.AGENCY, List.of(ONCE));
    }

    /// For each theme that was coded, what the issue was, among the reviews that name the theme.
    public Map<String, Table> subIssues() {
        return within(
                "sub-issues",
                "What the issue was: ",
                Dimensions.SUB_ISSUE,
                List.of(new Caveat("A review can name several, so the counts overlap.")));
    }

    private Map<String, Table> within(String id, String title, Dimension of, List<Caveat> caveats) {
        Tally both = Tally.of(sample, Counted.REVIEWS, List.of(themes, of));
        Tally alone = Tally.of(sample, Counted.REVIEWS, List.of(themes));
        Set<String> order = new LinkedHashSet<>(themes.values());
        order.addAll(alone.unlisted(0));
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String theme : order) {
            Cell reviews = alone.cell(List.of(theme));
            if (reviews.count() > 0) {
                tables.put(
                        theme,
                        new Table(
                                id + "-" + (tables.size() + 1),
                                title + theme,
                                Counted.REVIEWS,
                                sample.rule() + "; reviews in which the theme was coded",
                                List.of("Reviews"),
                                List.of(reviews),
                                rows(both, theme, of),
                                caveats));
            }
        }
        return tables;
    }

    private static List<Row> rows(Tally both, String theme, Dimension of) {
        Set<String> values = new LinkedHashSet<>(of.values());
        values.addAll(both.unlisted(1));
        List<Row> rows = new ArrayList<>();
        for (String value : values) {
            Cell cell = both.cell(List.of(theme, value));
            if (cell.count() > 0) {
                rows.add(new Row(value, Kind.VALUE, List.of(cell)));
            }
        }
        rows.sort(Comparator.comparingInt(row -> -row.cells().getFirst().count()));
        return rows;
    }
}
