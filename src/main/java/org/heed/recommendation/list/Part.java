package org.heed.recommendation.list;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.list.Mark.Style;
import org.heed.recommendation.unheaded.LabelRuns;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.SectionKind;

/// A stretch of an outline whose elements share one kind of section and one role in the review. `level` is what
/// the headings around it tell. `isConcerns` says that it holds a coroner's matters of concern, which ask for
/// nothing themselves. `labels` are those by which the report counts what it asks.
record Part(
        Outline outline,
        int from,
        int to,
        SectionKind kind,
        Where where,
        Optional<Level> level,
        boolean isConcerns,
        LabelRuns labels) {

    public List<Element> elements() {
        return outline.elements().subList(from, to);
    }

    /// The mark at the beginning of a paragraph: a label of this report, or one of the usual marks.
    Mark mark(String marker, String raw) {
        Mark usual = Mark.of(marker, raw);
        return usual.style() == Style.LABEL ? usual : labels.at(marker, raw).orElse(usual);
    }

    /// True when recommendations are to be expected here.
    public boolean isExpected() {
        return kind == SectionKind.RECOMMENDATIONS || kind == SectionKind.ACTION_PLAN;
    }

    /// The raw words of a passage, line ends and all.
    static String raw(Outline outline, Element.Passage passage) {
        return outline.text()
                .verbatim()
                .substring(
                        passage.place().span().start(), passage.place().span().end());
    }
}
