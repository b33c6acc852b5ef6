package org.heed.recommendation.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Mark;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Element.Cell;
import org.heed.structure.Element.Heading;
import org.heed.structure.Element.Passage;
import org.heed.structure.Element.Row;

/// A table whose cells hold lists: a box around them, a band with the theme over them, a quotation or the name of the
/// body beside them. Unboxed, it is headings and the paragraphs of a list like any other.
///
/// `isLabelled` when the items are labelled as recommendations, so that no heading need say so.
public record ListTable(List<Element> elements, boolean isLabelled) {

    /// A plan has more columns, and a list in its cell is a list of steps.
    private static final Set<ColumnRole> OF_LISTS =
            EnumSet.of(ColumnRole.RECOMMENDATION, ColumnRole.LEAD, ColumnRole.OTHER);
    /// One number in a cell is that of its row.
    private static final int FEWEST = 2;
    private static final int LEVEL = 6;

    /// The table as a list, or nothing where this is none.
    public static Optional<ListTable> of(Element.Table table) {
        Map<ColumnRole, Integer> named =
                table.headerRows() == 1 ? ColumnRole.of(table.rows().getFirst()) : Map.of();
        if (table.headerRows() > 0 && !mayHoldLists(named)) {
            return Optional.empty();
        }
        List<Style> styles = table.bodyRows().stream()
                .flatMap(row -> asks(row, named))
                .flatMap(cell -> style(cell).stream())
                .toList();
        if (styles.isEmpty()) {
            return Optional.empty();
        }
        List<Element> elements = new ArrayList<>();
        table.bodyRows()
                .forEach(row -> row.cells().stream().distinct().forEach(cell -> elements.addAll(elements(row, cell))));
        return Optional.of(new ListTable(elements, styles.stream().allMatch(style -> style == Style.LABEL)));
    }

    /// What is asked stands behind what was learnt, or behind who is asked.
    private static boolean mayHoldLists(Map<ColumnRole, Integer> named) {
        Integer asked = named.get(ColumnRole.RECOMMENDATION);
        return asked != null && OF_LISTS.containsAll(named.keySet()) && named.getOrDefault(ColumnRole.LEAD, 0) <= asked;
    }

    /// The cells that may hold what is asked: those of the column with that name, else any.
    private static Stream<Cell> asks(Row row, Map<ColumnRole, Integer> named) {
        return named.isEmpty()
                ? row.cells().stream()
                : Stream.of(row.cells().get(named.getOrDefault(ColumnRole.RECOMMENDATION, 0)));
    }

    /// A band over the others, or the name of a body beside them, is their heading.
    private static List<? extends Element> elements(Row row, Cell cell) {
        boolean isOverOthers = cell.passages().size() == 1
                && (row.isFirstCellAlone() || BodyNames.isName(cell.text().verbatim()));
        return isOverOthers
                ? cell.passages().stream()
                        .map(band -> new Heading(LEVEL, band.marker(), band.text(), band.place()))
                        .toList()
                : cell.passages();
    }

    /// The style of counted paragraphs from the first on, or from the first behind words that lead up to them. A label
    /// on a line of its own may stand alone.
    private static Optional<Style> style(Cell cell) {
        if (cell.passages().size() < FEWEST) {
            return Optional.empty();
        }
        List<Mark> marks = cell.passages().stream()
                .map(passage -> Mark.of(passage.marker(), passage.text().verbatim()))
                .toList();
        int from = leadsUp(cell.passages().getFirst()) ? 1 : 0;
        Mark first = marks.get(from);
        List<String> numbers = marks.stream()
                .filter(mark -> mark.style() == first.style())
                .map(Mark::number)
                .toList();
        long asking = cell.passages().stream()
                .filter(passage -> Asking.asks(passage.text().verbatim()))
                .count();
        boolean isOverWords = first.style() == Style.LABEL
                && first.end() == cell.passages().get(from).text().verbatim().length();
        boolean isList = first.style().compareTo(Style.BRACKETED) < 0
                && (isOverWords || numbers.size() >= FEWEST)
                && (numbers.size() == 1 || Run.steadiness(numbers) == 1)
                && asking * 2 >= numbers.size();
        return isList ? Optional.of(first.style()) : Optional.empty();
    }

    private static boolean leadsUp(Passage first) {
        return !first.isMarked() && first.text().verbatim().strip().matches("[^.,;]{3,40}:");
    }
}
