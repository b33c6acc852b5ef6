package org.heed.analysis.dhrd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.organisation.register.Csv;
import org.heed.text.Refusal;

/// The dataset as its files print it: rows and columns of each file, in their order.
public record Dhrd(Map<DhrdFile, List<String>> columns, Map<DhrdFile, List<DhrdRow>> rows) {

    /// How the dataset asks to be cited; its data are CC BY 4.0.
    public static final String CITATION =
            "Cook, D., & Cook, E. A. (2026). The Domestic Homicide Review Dataset (DHRD) for England and Wales"
                    + " (Version 1.0.3). Zenodo. https://doi.org/10.5281/zenodo.21648010 (CC BY 4.0)";

    public Dhrd {
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /// A dataset of these rows, each a cell for each column; all rows of a file have the same columns.
    public static Dhrd of(Map<DhrdFile, List<Map<String, String>>> files) {
        Map<DhrdFile, List<String>> columns = new EnumMap<>(DhrdFile.class);
        Map<DhrdFile, List<DhrdRow>> rows = new EnumMap<>(DhrdFile.class);
        files.forEach((file, all) -> {
            columns.put(
                    file,
                    all.isEmpty() ? file.needed() : List.copyOf(all.getFirst().keySet()));
            rows.put(file, all.stream().map(DhrdRow::new).toList());
        });
        return new Dhrd(columns, rows);
    }

    /// Reads the files in a folder. The file of documents may be missing, as it is in what was published.
    ///
    /// @throws Refusal when another is missing, or lacks a column that counting needs
    public static Dhrd read(Path folder) {
        Map<DhrdFile, List<String>> columns = new EnumMap<>(DhrdFile.class);
        Map<DhrdFile, List<DhrdRow>> rows = new EnumMap<>(DhrdFile.class);
        for (DhrdFile file : DhrdFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (!Files.isRegularFile(path)) {
                if (file != DhrdFile.DOCUMENTS) {
                    throw new Refusal("There is no " + file.fileName() + " in " + folder
                            + ". The dataset has incidents.csv, victims.csv and perpetrators.csv.");
                }
                continue;
            }
            List<List<String>> lines = Csv.rows(words(path));
            List<String> heading = lines.isEmpty() ? List.of() : lines.getFirst();
            requireColumns(file, heading);
            columns.put(file, heading);
            rows.put(file, rows(heading, lines));
        }
        return new Dhrd(columns, rows);
    }

    /// Writes the files into a folder as they were printed.
    ///
    /// @throws Refusal when the gate sees a name in a cell
    public void write(Path folder, ReleaseGate gate) throws IOException {
        for (DhrdFile file : DhrdFile.values()) {
            if (columns.containsKey(file)) {
                gate.pass(of(file).stream()
                        .flatMap(row -> row.cells().entrySet().stream())
                        .map(cell -> new ReleaseGate.Leaving(file.fileName() + ", " + cell.getKey(), cell.getValue()))
                        .toList());
                StringBuilder out = new StringBuilder(Csv.line(columns.get(file)));
                of(file).forEach(row ->
                        out.append(Csv.line(List.copyOf(row.cells().values()))));
                Files.writeString(folder.resolve(file.fileName()), out);
            }
        }
    }

    public List<DhrdRow> of(DhrdFile file) {
        return rows.getOrDefault(file, List.of());
    }

    /// The row of a file for each incident that has exactly one.
    Map<String, DhrdRow> byIncident(DhrdFile file) {
        Map<String, DhrdRow> found = new LinkedHashMap<>();
        of(file).forEach(row -> found.put(row.cell(DhrdFile.INCIDENT), row));
        return found;
    }

    private static List<DhrdRow> rows(List<String> heading, List<List<String>> lines) {
        List<DhrdRow> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < heading.size(); i++) {
                cells.put(heading.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(new DhrdRow(cells));
        }
        return List.copyOf(rows);
    }

    private static void requireColumns(DhrdFile file, List<String> heading) {
        List<String> lacking = file.needed().stream()
                .filter(column -> !heading.contains(column))
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refusal(file.fileName() + " has no column " + String.join(", ", lacking)
                    + ". Heed reads version 1.0.3 of the dataset.");
        }
    }

    private static String words(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The file " + path + " could not be read.");
        }
    }
}
