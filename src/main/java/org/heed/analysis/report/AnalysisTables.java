package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.AttributeTables;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimensions;
import org.heed.analysis.RecommendationTables;
import org.heed.analysis.Sample;
import org.heed.analysis.Table;
import org.heed.analysis.TableMaker;
import org.heed.analysis.TableMaker.Name;
import org.heed.analysis.ThemeTables;
import org.heed.analysis.print.Release;
import org.heed.anonymisation.disclosure.Suppression;

/// Every table of an analysis, made once.
public record AnalysisTables(
        List<Table> sampleBy,
        List<Table> attributes,
        Table themes,
        Map<String, Table> agencies,
        Map<String, Table> subIssues,
        List<Table> recommendations,
        List<Table> others,
        Table coding) {

    public static AnalysisTables of(Analysis analysis) {
        Sample focused = analysis.focused();
        ThemeTables themes = new ThemeTables(focused, analysis.themeDimension());
        TableMaker whole = new TableMaker(analysis.sample());
        return new AnalysisTables(
                List.of(
                        whole.frequencies(new Name("sample-region", "The sample by region"), Dimensions.REGION),
                        whole.frequencies(new Name("sample-year", "The sample by year"), Dimensions.YEAR)),
                AttributeTables.of(focused),
                themes.mostFrequentFirst(),
                themes.agencies(),
                themes.subIssues(),
                RecommendationTables.of(analysis.sample()),
                analysis.focus().isEmpty() ? List.of() : others(analysis),
                new ThemeTables(analysis.sample(), analysis.themeDimension()).byKindOfCase());
    }

    /// All of them, in the order of the report.
    public List<Table> all() {
        List<Table> all = new ArrayList<>(sampleBy);
        all.addAll(attributes);
        all.add(themes);
        all.addAll(agencies.values());
        all.addAll(subIssues.values());
        all.addAll(recommendations);
        all.addAll(others);
        all.add(coding);
        return all;
    }

    /// The first table of each name.
    public Map<String, Table> byId() {
        Map<String, Table> byId = new LinkedHashMap<>();
        all().forEach(table -> byId.putIfAbsent(table.id(), table));
        return byId;
    }

    /// What may leave of them, when all of them leave together.
    public Release release(Analysis analysis) {
        return release(analysis, List.of());
    }

    /// The same, when tables leave with them that may be others.
    public Release release(Analysis analysis, List<Table> with) {
        List<Table> together = new ArrayList<>(all());
        with.stream().filter(table -> !byId().containsKey(table.id())).forEach(together::add);
        return Release.of(together, new Suppression(analysis.threshold()), analysis.withheld());
    }

    int recommendationCount() {
        Table first = recommendations.getFirst();
        return first.counted() == Counted.RECOMMENDATIONS ? first.denominators().getLast() : 0;
    }

    /// The attributes of the cases that the main chapters leave out.
    private static List<Table> others(Analysis analysis) {
        Sample rest = analysis.sample()
                .where(
                        "not " + analysis.focus(),
                        review -> !review.values(Dimensions.CASE_TYPE).contains(analysis.focus()));
        return AttributeTables.of(rest).stream()
                .map(table -> table.named("other-" + table.id(), table.title() + ", other cases"))
                .toList();
    }
}
