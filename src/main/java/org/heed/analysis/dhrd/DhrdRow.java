package org.heed.analysis.dhrd;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One row of a file of the dataset, by column, exactly as printed.
record DhrdRow(Map<String, String> cells) {

    public DhrdRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public Flag flag(String column) {
        return Flag.of(cell(column));
    }

    boolean isIndicated(String column) {
        return flag(column) == Flag.INDICATED;
    }
}
