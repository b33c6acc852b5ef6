package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.publication.Part;

/// The key findings: the figures that lead the chapters, in sentences, each with its n.
final class FindingsChapter {

    /// As many themes as the national analysis leads with.
    private static final int LEADING = 4;
    private static final int LEADING_RECOMMENDATIONS = 3;

    private final Analysis analysis;
    private final AnalysisTables tables;
    private final Release release;

    FindingsChapter(Analysis analysis, AnalysisTables tables, Release release) {
        this.analysis = analysis;
        this.tables = tables;
        this.release = release;
    }

    void addTo(List<Part> parts) {
        parts.add(Part.heading(1, "Key findings"));
        List<String> findings = new ArrayList<>();
        int about = analysis.focused().size();
        findings.add("The analysis is about " + analysis.sample().size() + " reviews"
                + (analysis.focus().isEmpty()
                        ? "."
                        : "; its main chapters are about the " + about + " of them whose kind of case is '"
                                + analysis.focus() + "'."));
        findings.addAll(leading(shown(tables.themes()), "was coded in ", LEADING));
        findings.add("Together the reviews made " + tables.recommendationCount() + " recommendations.");
        findings.addAll(leading(sorted(tables.recommendations().get(0)), "was asked by ", LEADING_RECOMMENDATIONS));
        findings.addAll(leading(sorted(tables.recommendations().get(1)), "was the theme of ", LEADING_RECOMMENDATIONS));
        parts.add(Part.bullets(findings));
        parts.add(Part.paragraph("For the analyst to write: what these findings mean, and what should follow."));
        parts.add(Part.heading(2, "The most frequent themes"));
        if (!shown(tables.themes()).chart(LEADING * LEADING).categories().isEmpty()) {
            parts.add(shown(tables.themes()).chart(LEADING * LEADING));
        }
        parts.add(shown(tables.themes()).printed(Leading.nowhere()));
    }

    private ShownTable shown(Table table) {
        return new ShownTable(table, release);
    }

    /// Rows in the order of their counts, in the column of all.
    private ShownTable sorted(Table table) {
        int last = table.columns().size() - 1;
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.sort((one, other) -> Integer.compare(
                other.cells().get(last).count(), one.cells().get(last).count()));
        return shown(table.with(rows));
    }

    private static List<String> leading(ShownTable shown, String does, int most) {
        Table table = shown.table();
        int last = table.columns().size() - 1;
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < table.rows().size() && findings.size() < most; i++) {
            Table.Row row = table.rows().get(i);
            boolean isTold = row.kind() == Kind.VALUE
                    && row.cells().get(last).count() > 0
                    && !shown.count(i, last).isHeldBack();
            if (isTold) {
                findings.add(row.label() + " " + does + shown.words(i, last) + " "
                        + table.counted().words() + ".");
            }
        }
        return findings;
    }
}
