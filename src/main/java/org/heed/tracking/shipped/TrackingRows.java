package org.heed.tracking.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The data files of this room: a row a line, tab between columns, lines that begin with # are remarks.
public final class TrackingRows {

    private static final String REMARK = "#";
    private static final String COLUMN = "\t";

    private TrackingRows() {}

    /// The rows of a file in `resources/tracking`.
    public static List<List<String>> of(String file) {
        try (InputStream in = TrackingRows.class.getResourceAsStream("/tracking/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: tracking/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(REMARK))
                    .map(line -> List.of(line.split(COLUMN)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
