package org.heed.tracking.provision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.intake.sheet.CellGrid;
import org.heed.publication.Sheet;
import org.heed.text.Refusal;
import org.heed.tracking.clock.TargetDate;

/// Services as a table that people fill in and send: what would change, and what is not understood. Nothing is entered
/// by reading.
public record ProvisionTable(List<ProvisionChange> changes) {

    private static final String REFERENCE = "Reference";
    private static final String NAME = "Service";
    private static final String KIND = "Kind";
    private static final String PROVIDER = "Provided by";
    private static final String AREA = "Area";
    private static final String FOR = "For whom";
    private static final String EVALUATED = "Evaluated";
    private static final String EVALUATED_IN = "Evaluation";
    private static final String SINCE = "Since";
    private static final String UNTIL = "Until";
    private static final String SOURCE = "Source";
    private static final String PRACTICE = "Good practice";

    private static final List<String> HEADINGS = List.of(
            NAME, KIND, PROVIDER, AREA, FOR, EVALUATED, EVALUATED_IN, SINCE, UNTIL, SOURCE, PRACTICE, REFERENCE);

    public ProvisionTable {
        changes = List.copyOf(changes);
    }

    /// The services as rows to take away.
    public static Sheet sheet(List<Provision> all) {
        return Sheet.of(
                "Provision", HEADINGS, all.stream().map(ProvisionTable::row).toList());
    }

    /// Somebody's table beside what is known.
    ///
    /// @throws Refusal when no table has the columns for a service's name and area
    public static ProvisionTable in(List<CellGrid> grids, ProvisionMap map) {
        CellGrid grid = grids.stream()
                .filter(each -> !each.rows().isEmpty() && columns(each).keySet().containsAll(List.of(NAME, AREA)))
                .findFirst()
                .orElseThrow(() -> new Refusal("No table in the file has the columns 'Service' and 'Area' in its first"
                        + " row. Nothing was changed."));
        Map<String, Integer> columns = columns(grid);
        List<ProvisionChange> changes = new ArrayList<>();
        for (int row = 1; row < grid.rows().size(); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> column : columns.entrySet()) {
                cells.put(column.getKey(), grid.cell(row, column.getValue()));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                changes.add(change(cells, row + 1, map));
            }
        }
        return new ProvisionTable(changes);
    }

    private static Map<String, Integer> columns(CellGrid grid) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < grid.rows().getFirst().size(); column++) {
            String heading = grid.cell(0, column).replace("\uFEFF", "");
            int here = column;
            HEADINGS.stream()
                    .filter(heading::equalsIgnoreCase)
                    .findFirst()
                    .ifPresent(known -> columns.putIfAbsent(known, here));
        }
        return columns;
    }

    private static ProvisionChange change(Map<String, String> cells, int row, ProvisionMap map) {
        try {
            Provision read = provision(cells);
            Optional<Provision> ours = ours(read, map);
            Provision theirs = ours.map(known -> filled(read, known, cells)).orElse(read);
            if (theirs.name().isBlank() || theirs.area().isBlank()) {
                return ProvisionChange.refused(row, "A service needs a name and an area.");
            }
            return ProvisionChange.between(row, theirs, ours);
        } catch (Refusal | DateTimeException wrong) {
            return ProvisionChange.refused(row, String.valueOf(wrong.getMessage()));
        }
    }

    /// By its reference, else by its name in its area.
    private static Optional<Provision> ours(Provision theirs, ProvisionMap map) {
        return theirs.id().isEmpty()
                ? map.all().stream()
                        .filter(each -> each.name().equalsIgnoreCase(theirs.name())
                                && each.area().equalsIgnoreCase(theirs.area()))
                        .findFirst()
                : map.find(theirs.id());
    }

    /// An empty cell of theirs says nothing, and takes nothing away.
    private static Provision filled(Provision theirs, Provision ours, Map<String, String> cells) {
        return new Provision(
                ours.id(),
                either(theirs.name(), ours.name()),
                has(cells, KIND) ? theirs.kind() : ours.kind(),
                either(theirs.provider(), ours.provider()),
                either(theirs.area(), ours.area()),
                theirs.audience().isEmpty() ? ours.audience() : theirs.audience(),
                has(cells, EVALUATED) ? theirs.evaluation() : ours.evaluation(),
                either(theirs.evaluatedIn(), ours.evaluatedIn()),
                theirs.since().or(ours::since),
                theirs.until().or(ours::until),
                either(theirs.source(), ours.source()),
                either(theirs.practice(), ours.practice()));
    }

    private static boolean has(Map<String, String> cells, String column) {
        return !cells.getOrDefault(column, "").isBlank();
    }

    private static String either(String theirs, String ours) {
        return theirs.isBlank() ? ours : theirs;
    }

    private static Provision provision(Map<String, String> cells) {
        return new Provision(
                words(cells, REFERENCE),
                words(cells, NAME),
                kind(words(cells, KIND)),
                words(cells, PROVIDER),
                words(cells, AREA),
                audience(words(cells, FOR)),
                evaluation(words(cells, EVALUATED)),
                words(cells, EVALUATED_IN),
                day(words(cells, SINCE)),
                day(words(cells, UNTIL)),
                words(cells, SOURCE),
                words(cells, PRACTICE));
    }

    /// The kind that words or a code mean; empty words mean another kind.
    ///
    /// @throws Refusal when they mean none
    public static ServiceKind kind(String words) {
        return words.isBlank()
                ? ServiceKind.OTHER
                : ServiceKind.named(words).orElseThrow(() -> unknown("kind", words, ServiceKind.values()));
    }

    /// Those whom words name, with a comma or semicolon between.
    ///
    /// @throws Refusal when one is not known
    public static Set<Audience> audience(String words) {
        Set<Audience> audience = EnumSet.noneOf(Audience.class);
        for (String each : words.split("[;,]", -1)) {
            if (!each.isBlank()) {
                audience.add(Audience.named(each).orElseThrow(() -> unknown("group", each, Audience.values())));
            }
        }
        return audience;
    }

    /// How far it was evaluated.
    ///
    /// @throws Refusal when the words say none of the known answers
    public static Evaluation evaluation(String words) {
        return Evaluation.named(words).orElseThrow(() -> unknown("answer", words, Evaluation.values()));
    }

    /// The day that words name; empty words name none.
    ///
    /// @throws Refusal when they name no day
    public static Optional<LocalDate> day(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TargetDate.of(words)
                .orElseThrow(() -> new Refusal("'" + words + "' is no day. Write it as 31 March 2026.")));
    }

    private static Refusal unknown(String what, String words, Enum<?>[] known) {
        List<String> names = Arrays.stream(known)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Refusal("'" + words.strip() + "' is no " + what + ". There are: " + String.join(", ", names) + ".");
    }

    private static String words(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static List<String> row(Provision each) {
        return List.of(
                each.name(),
                each.kind().words(),
                each.provider(),
                each.area(),
                each.forWhom(),
                each.evaluation() == Evaluation.NOT_RECORDED
                        ? ""
                        : each.evaluation().words(),
                each.evaluatedIn(),
                each.since().map(LocalDate::toString).orElse(""),
                each.until().map(LocalDate::toString).orElse(""),
                each.source(),
                each.practice(),
                each.id());
    }
}
