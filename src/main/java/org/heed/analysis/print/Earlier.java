package org.heed.analysis.print;

import java.util.List;
import org.heed.analysis.Table;

/// Tables that left before, as they were shown, beside which new ones are judged; and the same tables of the reviews
/// that are only in the old ones (`gone`) and only in the new ones (`come`), which nobody shows but anybody can
/// subtract.
public record Earlier(List<Table> tables, Release shown, List<Table> gone, List<Table> come) {

    public Earlier {
        tables = List.copyOf(tables);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
