package org.heed.recommendation.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.structure.Element;
import org.heed.text.RawText;

/// A plan whose recommendations stand in bands across all its columns, each above the rows of its actions, as many
/// partnerships fill in the table of the Home Office. Turned, the bands are a column of their own.
public final class BandedTable {

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:recommendation|argymhelliad|rec\\.?)\\s+\\S{1,8}");

    private BandedTable() {}

    /// The turned table, or nothing where this is none.
    public static Optional<Element.Table> turned(Element.Table table) {
        List<Element.Row> printed = table.rows();
        if (printed.size() < 3 || !isPlan(ColumnRole.of(printed.getFirst())) || !isBand(printed.get(1))) {
            return Optional.empty();
        }
        Element.Cell empty = new Element.Cell(List.of(), table.place());
        Element.Passage name = new Element.Passage("", new RawText("Recommendation"), 0, table.place());
        List<Element.Row> rows = new ArrayList<>();
        rows.add(with(new Element.Cell(List.of(name), table.place()), printed.getFirst()));
        for (Element.Row row : printed.subList(1, printed.size())) {
            rows.add(isBand(row) ? moved(row, empty) : with(empty, row));
        }
        return Optional.of(new Element.Table(rows, 1, table.place()));
    }

    private static Element.Row with(Element.Cell first, Element.Row row) {
        List<Element.Cell> cells = new ArrayList<>(row.cells());
        cells.addFirst(first);
        return new Element.Row(cells, row.isBanner());
    }

    private static Element.Row moved(Element.Row band, Element.Cell empty) {
        List<Element.Cell> cells =
                new ArrayList<>(band.cells().stream().map(each -> empty).toList());
        cells.addFirst(band.cells().getFirst());
        return new Element.Row(cells, false);
    }

    private static boolean isPlan(Map<ColumnRole, Integer> roles) {
        return !roles.containsKey(ColumnRole.RECOMMENDATION)
                && roles.containsKey(ColumnRole.ACTION)
                && (roles.containsKey(ColumnRole.LEAD) || roles.containsKey(ColumnRole.TARGET));
    }

    private static boolean isBand(Element.Row row) {
        return row.isFirstCellAlone()
                && LABEL.matcher(row.cells().getFirst().text().verbatim()).lookingAt();
    }
}
