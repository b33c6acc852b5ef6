package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.Source;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.publication.Part;
import org.heed.publication.Phrase;
import org.jspecify.annotations.Nullable;

/// A chapter for each theme that may be told of, the most frequent first: how many reviews, the agencies, what the
/// issue was, and quotations. Themes of good practice follow in a chapter of their own. A theme whose count is held
/// back has no chapter: its quotations would tell.
final class ThemeChapters {

    private static final int MOST_QUOTATIONS = 3;

    private final Analysis analysis;
    private final AnalysisTables tables;
    private final Release release;
    private final Map<String, Theme> themes = new HashMap<>();

    ThemeChapters(Analysis analysis, AnalysisTables tables, Release release) {
        this.analysis = analysis;
        this.tables = tables;
        this.release = release;
        analysis.themes().forEach(theme -> themes.put(theme.value(), theme));
    }

    void addTo(List<Part> parts) {
        parts.add(Part.heading(1, "Common themes"));
        chapters(parts, Theme.Sort.ISSUE);
        parts.add(Part.heading(1, "Good practice"));
        chapters(parts, Theme.Sort.GOOD_PRACTICE);
    }

    private void chapters(List<Part> parts, Theme.Sort sort) {
        ShownTable shown = new ShownTable(tables.themes(), release);
        int told = 0;
        for (int i = 0; i < shown.table().rows().size(); i++) {
            Row row = shown.table().rows().get(i);
            boolean isTold = row.kind() == Kind.VALUE
                    && row.cells().getFirst().count() > 0
                    && !shown.count(i, 0).isHeldBack();
            if (isTold && sort(row.label()) == sort) {
                chapter(parts, row, shown.words(i, 0));
                told++;
            }
        }
        if (told == 0) {
            parts.add(Part.paragraph("No theme of this chapter was coded in enough reviews to be told of."));
        }
    }

    private Theme.Sort sort(String theme) {
        return themes.containsKey(theme) ? themes.get(theme).sort() : Theme.Sort.ISSUE;
    }

    private void chapter(List<Part> parts, Row row, String words) {
        parts.add(Part.heading(2, row.label()));
        Theme theme = themes.get(row.label());
        parts.add(Part.paragraph("Coded in " + words + " reviews."
                + (theme == null || theme.definition().isEmpty() ? "" : " " + theme.definition())));
        add(parts, tables.agencies().get(row.label()));
        add(parts, tables.subIssues().get(row.label()));
        quotations(row).forEach(parts::add);
        parts.add(Part.paragraph("For the analyst to write: what was common to these reviews."));
    }

    private void add(List<Part> parts, @Nullable Table table) {
        if (table != null && !table.rows().isEmpty()) {
            parts.add(new ShownTable(table, release).printed(Leading.nowhere()));
        }
    }

    /// From different reviews as far as there are, in the order of their keys.
    private List<Part> quotations(Row row) {
        List<Source> quoted = row.cells().getFirst().sources().stream()
                .filter(analysis.quotations()::containsKey)
                .sorted(Comparator.comparing(Source::review).thenComparing(Source::passage))
                .toList();
        List<Part> parts = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        for (Source source : quoted) {
            if (parts.size() < MOST_QUOTATIONS && !reviews.contains(source.review())) {
                reviews.add(source.review());
                parts.add(new Part.Quotation(
                        analysis.quotations().getOrDefault(source, ""), Phrase.of("From review " + source.review())));
            }
        }
        return parts;
    }
}
