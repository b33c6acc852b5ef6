package org.heed.analysis.dhrd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds what is not as the dataset's codebook says.
public final class DefectFinder {

    private static final Set<String> ADULT_AGES =
            Set.of("16-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+", "Unknown");
    private static final Set<String> VERDICTS = Set.of(
            "Murder", "Manslaughter", "Manslaughter w/ diminished responsibility", "Not guilty", "Other", "Unknown");
    private static final Pattern CODEBOOK_MONTH = Pattern.compile("\\d{2}-\\d{4}");
    private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}");

    private final Dhrd dhrd;
    private final List<DhrdDefect> defects = new ArrayList<>();

    private DefectFinder(Dhrd dhrd) {
        this.dhrd = dhrd;
    }

    public static List<DhrdDefect> find(Dhrd dhrd) {
        DefectFinder finder = new DefectFinder(dhrd);
        finder.files();
        finder.links();
        finder.columns();
        finder.values();
        finder.bands();
        finder.mentalHealth();
        return List.copyOf(finder.defects);
    }

    private void files() {
        if (dhrd.of(DhrdFile.DOCUMENTS).isEmpty()) {
            note(DhrdFile.DOCUMENTS, "", 0, "The codebook describes this file; it is not here.");
        }
    }

    private void links() {
        Set<String> incidents = new HashSet<>();
        dhrd.of(DhrdFile.INCIDENTS).forEach(row -> incidents.add(row.cell(DhrdFile.INCIDENT)));
        for (DhrdFile file : DhrdFile.values()) {
            count(
                    file,
                    DhrdFile.INCIDENT,
                    row -> !incidents.contains(row.cell(DhrdFile.INCIDENT)),
                    "The incident is not in incidents.csv.");
            Set<String> seen = new HashSet<>();
            count(file, file.key(), row -> !seen.add(row.cell(file.key())), "The key is not the only one of its kind.");
        }
    }

    private void columns() {
        if (has(DhrdFile.INCIDENTS, "honour_based_violence")) {
            all(DhrdFile.INCIDENTS, "honour_based_violence", "The codebook does not describe this column.");
        }
        if (has(DhrdFile.INCIDENTS, "faith_based_marriage")) {
            all(
                    DhrdFile.INCIDENTS,
                    "faith_based_marriage",
                    "The library that the data come from has a tag for faith based abuse, and none for faith based"
                            + " marriage.");
        }
        if (has(DhrdFile.PERPETRATORS, "age_at_fatal_incident")) {
            all(
                    DhrdFile.PERPETRATORS,
                    "age_at_fatal_incident",
                    "The codebook calls it the victim's age; it is the perpetrator's.");
        }
        all(
                DhrdFile.INCIDENTS,
                "intimate_partner_violence",
                "False means that the library's tags do not name it, not that it was absent. Columns with one value"
                        + " hold the first of several tags.");
    }

    private void values() {
        count(
                DhrdFile.INCIDENTS,
                "death_date",
                row -> !CODEBOOK_MONTH.matcher(row.cell("death_date")).matches()
                        && !YEAR_ONLY.matcher(row.cell("death_date")).matches(),
                "The codebook says MM-YYYY; the file prints a month's name and a year, or nothing.");
        count(
                DhrdFile.INCIDENTS,
                "death_date",
                row -> YEAR_ONLY.matcher(row.cell("death_date")).matches(),
                "Only the year is given.");
    }

    private void bands() {
        count(
                DhrdFile.VICTIMS,
                "age_at_death",
                row -> !ADULT_AGES.contains(row.cell("age_at_death")),
                "The age band is not in the codebook.");
        count(
                DhrdFile.PERPETRATORS,
                "age_at_fatal_incident",
                row -> !ADULT_AGES.contains(row.cell("age_at_fatal_incident")),
                "The age band is not in the codebook.");
        count(
                DhrdFile.PERPETRATORS,
                "court_verdict",
                row -> !VERDICTS.contains(row.cell("court_verdict")),
                "The verdict is not in the codebook.");
        count(
                DhrdFile.INCIDENTS,
                "parricide",
                row -> CaseType.of(row).overlaps(),
                "More than one kind of death is flagged: count these cases once, and say how.");
    }

    /// The column that says whether there is any mental health issue must agree with those that say which.
    private void mentalHealth() {
        for (var each : Map.of(DhrdFile.VICTIMS, "victim", DhrdFile.PERPETRATORS, "perpetrator")
                .entrySet()) {
            String any = each.getValue() + "_mental_health_issues";
            String prefix = each.getValue() + "_mh_";
            count(
                    each.getKey(),
                    any,
                    row -> row.isIndicated(any)
                            != row.cells().keySet().stream()
                                    .anyMatch(column -> column.startsWith(prefix) && row.isIndicated(column)),
                    "It does not agree with the columns that say which issue.");
        }
    }

    private boolean has(DhrdFile file, String column) {
        return dhrd.columns().getOrDefault(file, List.of()).contains(column);
    }

    private void all(DhrdFile file, String column, String words) {
        note(file, column, dhrd.of(file).size(), words);
    }

    private void count(DhrdFile file, String column, Predicate<DhrdRow> test, String words) {
        int rows = Math.toIntExact(dhrd.of(file).stream().filter(test).count());
        if (rows > 0) {
            note(file, column, rows, words);
        }
    }

    private void note(DhrdFile file, String column, int rows, String words) {
        defects.add(new DhrdDefect(file, column, rows, words));
    }
}
