package org.heed.analysis.dhrd;

import java.util.Locale;

/// What a yes-or-no column of the dataset says. `NOT_INDICATED` means that the library's tags do not name it; it is
/// not an absence. `UNKNOWN` means that the cell is empty or says that it is unknown.
enum Flag {
    INDICATED,
    NOT_INDICATED,
    UNKNOWN;

    static Flag of(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> INDICATED;
            case "false" -> NOT_INDICATED;
            default -> UNKNOWN;
        };
    }
}
