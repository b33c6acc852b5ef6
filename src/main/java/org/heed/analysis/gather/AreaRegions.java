package org.heed.analysis.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.register.Csv;
import org.jspecify.annotations.Nullable;

/// The region of England, or Wales, that an area or a county belongs to, from the register's list of areas.
final class AreaRegions {

    private static final String FILE = "/organisations/areas.csv";
    private static final int AREA = 0;
    private static final int COUNTY = 1;
    private static final int REGION = 2;

    private final Map<String, String> regions = new HashMap<>();

    AreaRegions() {
        try (@Nullable InputStream stream = AreaRegions.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            List<List<String>> rows = Csv.rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            for (List<String> row : rows.subList(1, rows.size())) {
                regions.putIfAbsent(key(row.get(COUNTY)), row.get(REGION));
            }
            rows.subList(1, rows.size()).forEach(row -> regions.put(key(row.get(AREA)), row.get(REGION)));
            regions.remove("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> of(String area) {
        return Optional.ofNullable(regions.get(key(area)));
    }

    private static String key(String area) {
        return area.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
