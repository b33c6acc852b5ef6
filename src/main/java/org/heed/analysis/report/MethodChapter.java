package org.heed.analysis.report;

import java.util.List;
import java.util.stream.Collectors;
import org.heed.publication.Column;
import org.heed.publication.Part;
import org.heed.publication.PublishedTable;

/// How the analysis was made and what it cannot show, and the framework that was coded with.
final class MethodChapter {

    private final Analysis analysis;

    MethodChapter(Analysis analysis) {
        this.analysis = analysis;
    }

    void addTo(List<Part> parts) {
        parts.add(Part.heading(1, "Method"));
        parts.add(Part.paragraph("Selection: " + analysis.sample().rule() + ". The tables of Annex B show the sample by"
                + " region and year."));
        parts.add(Part.paragraph("The reviews were coded with the framework " + analysis.framework()
                + " (Annex C). A code was given to words of a review by a person; every count in this report is a count"
                + " of reviews in which such words stand, unless its table says otherwise. A review counts once for a"
                + " theme however often it names it, and each agency once per review and theme."));
        parts.add(Part.paragraph("Shares stand beside their counts and denominators. Intervals are Wilson's, at 95%. "
                + (analysis.threshold() > 1
                        ? "Counts from 1 to " + (analysis.threshold() - 1)
                                + " are held back, with as many others as it takes that they cannot be worked out, also not by"
                                + " subtracting from an analysis frozen before."
                        : "No count was held back.")));
        parts.add(Part.heading(2, "Limits"));
        parts.add(Part.bullets(List.of(
                "Reviews differ in length, structure and style. What a report does not say is not recorded here; that it"
                        + " was not so cannot be concluded.",
                "Reviews are of deaths that met the criteria of their time and were published. They are no random"
                        + " sample of deaths; the intervals take them for one.",
                "What was coded depends on who coded. Agreement between coders should be read beside these figures.",
                "A theme's count says how many reviews named it, not how much it weighed in any of them.")));
        parts.add(Part.paragraph("For the analyst to write: who coded, when, and how far the coders agreed."));
    }

    void addFrameworkTo(List<Part> parts) {
        parts.add(Part.paragraph(analysis.framework() + ". The codes are in the order of the framework."));
        parts.add(PublishedTable.of(
                "The codes of the framework",
                List.of(Column.words("Code"), Column.words("Group"), Column.prose("Meaning")),
                analysis.themes().stream()
                        .map(theme -> List.of(theme.value(), theme.group(), theme.definition()))
                        .collect(Collectors.toList())));
    }
}
