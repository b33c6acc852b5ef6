package org.heed.recommendation.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.column.ListTable;
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

    /// A table that is a list in cells, where a list is to be expected or says itself what it is.
    Optional<ListTable> list(Element.Table table) {
        return ListTable.of(table).filter(list -> isExpected() || list.isLabelled());
    }

    /// Who is told of above a heading of recommendations: where a report has the same heading several times, each
    /// directly below the heading that names a body ("IMR recommendations").
    Optional<String> toldOf(Element.Heading own) {
        List<Element.Heading> headings = outline.elements().stream()
                .filter(Element.Heading.class::isInstance)
                .map(Element.Heading.class::cast)
                .toList();
        List<Integer> alike = IntStream.range(1, headings.size())
                .filter(i -> singular(headings.get(i)).equals(singular(own)))
                .boxed()
                .toList();
        boolean areBelowBodies = alike.size() > 1 && alike.stream().allMatch(i -> BodyNames.isName(name(headings, i)));
        return Optional.of(headings.indexOf(own))
                .filter(i -> areBelowBodies && i > 0)
                .map(i -> name(headings, i));
    }

    private static String name(List<Element.Heading> headings, int below) {
        return headings.get(below - 1).words().verbatim();
    }

    private static String singular(Element.Heading heading) {
        return heading.words().verbatim().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    /// The raw words of a passage, line ends and all.
    static String raw(Outline outline, Element.Passage passage) {
        return outline.text()
                .verbatim()
                .substring(
                        passage.place().span().start(), passage.place().span().end());
    }
}
