package org.heed.anonymisation.disclosure;

import java.util.List;

/// A table of counts as it may be shown, with its totals, which add up to what is kept and not to what is shown.
/// `rows` has a list for each row; `rowTotals`, `columnTotals` and `total` may be held back as well.
public record PublicTable(
        List<List<PublicCount>> rows, List<PublicCount> rowTotals, List<PublicCount> columnTotals, PublicCount total) {

    public PublicTable {
        rows = rows.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }
}
