package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Table;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.publication.Part;
import org.heed.publication.Publication;

/// Writes an analysis as the document that national and regional analyses are published as: key findings, method
/// with its limits, attributes, each theme, good practice, recommendations, and annexes. The interpretation is left
/// to the analyst, and marked.
public final class ReportMaker {

    private static final String YOURS = "For the analyst to write: ";
    /// More bars than this cannot be read at once.
    private static final int MOST_BARS = 15;

    private final Analysis analysis;
    private final AnalysisTables tables;
    private final Release release;
    private final List<Part> parts = new ArrayList<>();

    private ReportMaker(Analysis analysis) {
        this.analysis = analysis;
        this.tables = AnalysisTables.of(analysis);
        this.release = tables.release(analysis);
    }

    public static Publication make(Analysis analysis) {
        ReportMaker maker = new ReportMaker(analysis);
        maker.introduction();
        new FindingsChapter(analysis, maker.tables, maker.release).addTo(maker.parts);
        maker.context();
        new MethodChapter(analysis).addTo(maker.parts);
        maker.attributes();
        new ThemeChapters(analysis, maker.tables, maker.release).addTo(maker.parts);
        maker.recommendations();
        maker.annexes();
        return new Publication(
                analysis.title(),
                "An analysis of " + analysis.sample().size() + " reviews. "
                        + analysis.sample().rule() + ".",
                Publication.Sides.UPRIGHT,
                maker.parts);
    }

    private void introduction() {
        parts.add(Part.heading(1, "Introduction"));
        parts.add(Part.paragraph("This report is about reviews of deaths. Each of the figures in it stands for people"
                + " who died and for those who lost them. It describes domestic abuse and violence."));
        parts.add(Part.paragraph(YOURS + "why this analysis was made, and for whom."));
    }

    private void context() {
        analysis.context().ifPresent(context -> {
            parts.add(Part.heading(1, "What is known from published statistics"));
            parts.add(Part.paragraph("The figures in this chapter are somebody else's and are printed as they came: "
                    + context.title() + ". They are about deaths, not about reviews. All lines are in Annex A."));
            parts.add(context.trendBySex());
            parts.add(context.trendTable(context.trendBySex()));
            if (!context.trendByRelationship().series().isEmpty()) {
                parts.add(context.trendByRelationship());
                parts.add(context.trendTable(context.trendByRelationship()));
            }
            parts.add(Part.paragraph(YOURS + "what these figures mean beside the reviews."));
        });
    }

    private void attributes() {
        parts.add(Part.heading(1, "Case attributes"));
        parts.add(Part.paragraph(
                "What a review does not record is a row of its own; it does not mean that it was not" + " so."));
        tables.attributes().forEach(table -> {
            parts.add(Part.heading(2, table.title()));
            add(table);
        });
        parts.add(Part.paragraph(YOURS + "what stands out among the attributes."));
    }

    private void recommendations() {
        parts.add(Part.heading(1, "Recommendations"));
        parts.add(Part.paragraph("The reviews in the sample made " + tables.recommendationCount()
                + " recommendations in all. In this chapter recommendations are counted, not reviews."));
        tables.recommendations().forEach(table -> {
            parts.add(Part.heading(2, table.title()));
            add(table);
        });
        parts.add(Part.paragraph(YOURS + "what was asked of whom, and what became of it."));
    }

    private void annexes() {
        if (analysis.context().isPresent()) {
            parts.add(Part.heading(1, "Annex A: context statistics"));
            parts.add(analysis.context().orElseThrow().table());
        }
        parts.add(Part.heading(1, "Annex B: the sample"));
        parts.add(Part.paragraph(analysis.sample().rule() + "."));
        tables.sampleBy().forEach(this::add);
        parts.add(Part.heading(1, "Annex C: the coding framework"));
        new MethodChapter(analysis).addFrameworkTo(parts);
        if (!tables.others().isEmpty()) {
            parts.add(Part.heading(1, "Annex D: attributes of the other cases"));
            tables.others().forEach(this::add);
        }
        parts.add(Part.heading(1, "Annex E: all coding results"));
        add(tables.coding());
    }

    private void add(Table table) {
        ShownTable shown = new ShownTable(table, release);
        if (table.columns().size() <= 2 && !shown.chart(MOST_BARS).categories().isEmpty()) {
            parts.add(shown.chart(MOST_BARS));
        }
        parts.add(shown.printed(Leading.nowhere()));
    }
}
