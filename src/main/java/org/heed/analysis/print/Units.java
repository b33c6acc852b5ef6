package org.heed.analysis.print;

import java.util.List;
import org.heed.analysis.Cell;
import org.heed.analysis.Counted;
import org.heed.analysis.Source;
import org.heed.analysis.Table;

/// What a count counts, wherever it stands.
record Units(Counted counted, int count, List<String> reviews, List<Source> sources) {

    static Units of(Table table, Cell cell) {
        boolean isOfReviews = table.counted() == Counted.REVIEWS;
        return new Units(table.counted(), cell.count(), cell.reviews(), isOfReviews ? List.of() : cell.sources());
    }
}
