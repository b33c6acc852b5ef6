package org.heed.organisation.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.text.Refusal;

/// The register as data files: reads them, and writes organisations the same way.
public final class RegisterFiles {

    private static final String FOLDER = "/organisations/";

    private static final List<String> ORGANISATIONS = List.of(
            "national.csv",
            "police.csv",
            "health.csv",
            "commissioners.csv",
            "councils.csv",
            "justice.csv",
            "partnerships.csv",
            "housing.csv",
            "support.csv",
            "providers.csv");

    private static final List<String> HEADER =
            List.of("id", "name", "kind", "area", "region", "from", "to", "successors", "aliases", "source");

    private RegisterFiles() {}

    /// Reads the shipped register once, when it is first asked for.
    private static final class Shipped {
        private static final Register REGISTER = register(shippedOrganisations(), Map.of());
    }

    /// The register that is shipped.
    public static Register shipped() {
        return Shipped.REGISTER;
    }

    /// A register of these bodies, with the shipped places and areas. `merged` leads from the id of an entry that is
    /// no more to the id of the one that it was merged into.
    public static Register register(List<Organisation> organisations, Map<String, String> merged) {
        return new Register(organisations, merged, shippedSites(), shippedAreas());
    }

    public static List<Organisation> shippedOrganisations() {
        List<Organisation> all = new ArrayList<>();
        for (String file : ORGANISATIONS) {
            all.addAll(organisations(resource(file)));
        }
        return all;
    }

    static List<Site> shippedSites() {
        return rows(resource("sites.csv")).stream()
                .map(row -> new Site(row.get(0), row.get(1)))
                .toList();
    }

    static List<Area> shippedAreas() {
        return rows(resource("areas.csv")).stream()
                .map(row -> new Area(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    /// The ids of bodies whose members go by the same name in their areas.
    static Set<String> shippedFederations() {
        return rows(resource("federations.csv")).stream().map(List::getFirst).collect(Collectors.toSet());
    }

    static Map<String, String> shippedFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        rows(resource("fields.csv")).forEach(row -> fields.put(row.get(0), row.get(1)));
        return fields;
    }

    /// Organisations out of a file with the register's columns.
    ///
    /// @throws Refusal when a row cannot be understood: it says which
    public static List<Organisation> organisations(String csv) {
        List<Organisation> all = new ArrayList<>();
        for (List<String> row : rows(csv)) {
            if (row.size() != HEADER.size()) {
                throw new Refusal("The row of '" + row.getFirst() + "' has " + row.size() + " fields, not "
                        + HEADER.size() + ". The columns are: " + String.join(", ", HEADER) + ".");
            }
            all.add(organisation(row));
        }
        return all;
    }

    public static String csv(List<Organisation> organisations) {
        StringBuilder out = new StringBuilder(Csv.line(HEADER));
        for (Organisation each : organisations) {
            out.append(Csv.line(row(each)));
        }
        return out.toString();
    }

    /// The fields of a body in the order of the register's columns.
    public static List<String> row(Organisation each) {
        return List.of(
                each.id(),
                each.name(),
                each.kind().name(),
                each.area(),
                each.region(),
                each.from().map(LocalDate::toString).orElse(""),
                each.to().map(LocalDate::toString).orElse(""),
                String.join(" ", each.successors()),
                String.join(" | ", each.aliases()),
                each.source());
    }

    /// A body out of the fields of a row.
    ///
    /// @throws Refusal when they cannot be understood
    public static Organisation organisation(List<String> row) {
        try {
            return new Organisation(
                    row.get(0),
                    row.get(1),
                    OrganisationKind.valueOf(row.get(2)),
                    row.get(3),
                    row.get(4),
                    day(row.get(5)),
                    day(row.get(6)),
                    parts(row.get(7), " "),
                    parts(row.get(8), " \\| "),
                    row.get(9));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal("The row of '" + row.getFirst()
                    + "' cannot be read: its kind must be one of the register's kinds and its dates YYYY-MM-DD.");
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = Csv.rows(csv);
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    private static String resource(String name) {
        try (InputStream in = RegisterFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the register's file " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
