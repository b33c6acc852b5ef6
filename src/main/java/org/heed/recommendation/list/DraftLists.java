package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.unheaded.AskingStretches;
import org.heed.recommendation.unheaded.LabelRuns;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;

/// All lists of drafts of one document: those of its parts and those of its tables.
public final class DraftLists {

    private final PartFinder partFinder = new PartFinder();
    private final ListReader listReader = new ListReader();
    /// Fewer labelled items may be quoted.
    private static final int FEWEST_LABELLED = 3;

    private final AskingStretches stretches = new AskingStretches();
    private final TableReader tableReader = new TableReader();

    public List<DraftList> read(Outline outline) {
        LabelRuns labels = LabelRuns.of(outline);
        List<DraftList> headed = read(outline, labels);
        if (hasMain(headed)) {
            return headed;
        }
        return stretches
                .marked(outline, labels)
                .map(marked -> read(marked, labels).stream()
                        .map(DraftList::withoutHeading)
                        .toList())
                .orElse(headed);
    }

    /// True where no further search is needed: there is a list under its heading in the body, or there are labelled
    /// items anywhere.
    private static boolean hasMain(List<DraftList> lists) {
        int labelled = lists.stream()
                .filter(list -> !list.isExpected())
                .mapToInt(list -> list.drafts().size())
                .sum();
        return labelled >= FEWEST_LABELLED
                || lists.stream()
                        .anyMatch(
                                list -> list.isExpected() && !list.isPlan() && list.where() != Where.EXECUTIVE_SUMMARY);
    }

    private List<DraftList> read(Outline outline, LabelRuns labels) {
        List<DraftList> lists = new ArrayList<>();
        List<Part> parts = partFinder.parts(outline, labels);
        List<Optional<DraftList>> read = parts.stream()
                .map(part -> part.isExpected() ? listReader.read(part) : listReader.readLabelled(part))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            tables(part, lists);
            boolean leadsIn = i + 1 < parts.size() && leadsIn(part, parts.get(i + 1));
            boolean leadsUp = leadsIn || leadsToLabels(i, parts, read);
            read.get(i).filter(found -> !leadsUp || found.isMarked()).ifPresent(lists::add);
        }
        return List.copyOf(lists);
    }

    /// A part of recommendations directly above another, set apart by its level, introduces it: its unmarked
    /// paragraphs are no recommendations.
    private static boolean leadsIn(Part part, Part next) {
        return part.isExpected()
                && next.isExpected()
                && part.to() == next.from()
                && part.level().isEmpty()
                && next.level().isPresent();
    }

    /// Where a section sets out its findings and labels what it recommends after each, what stands unmarked before the
    /// first label is a finding.
    private static boolean leadsToLabels(int at, List<Part> parts, List<Optional<DraftList>> read) {
        Part part = parts.get(at);
        int end = part.outline().sections().stream()
                .filter(section -> section.kind() == SectionKind.RECOMMENDATIONS
                        && section.from() <= part.from()
                        && part.from() < section.to())
                .mapToInt(Section::to)
                .findFirst()
                .orElse(part.to());
        return part.isExpected()
                && IntStream.range(at + 1, parts.size())
                        .filter(i -> parts.get(i).from() < end)
                        .filter(i -> !parts.get(i).isExpected()
                                || parts.get(i).level().equals(part.level()))
                        .anyMatch(i -> read.get(i).filter(DraftList::isLabelled).isPresent());
    }

    private void tables(Part part, List<DraftList> lists) {
        List<Element> elements = part.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Table table) {
                Optional<String> above = i > 0 ? TableCaption.body(elements.get(i - 1)) : Optional.empty();
                tableReader
                        .read(table, part)
                        .map(list -> above.map(body -> TableCaption.named(list, body))
                                .orElse(list))
                        .ifPresent(lists::add);
            }
        }
    }
}
