package org.heed.analysis.dhrd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The published analysis of alcohol in the dataset, made again from its files: nine tables by the names of their
/// files, each line as it is printed.
public final class AlcoholAnalysis {

    private static final String HEADING = "\"case_type\",\"indicator\",\"numerator\",\"denominator\",\"percent\"";
    private static final String BY_SEX =
            "\"case_type\",\"victim_female\",\"victim_male\",\"perpetrator_female\",\"perpetrator_male\"";
    private static final List<String> TYPES =
            List.of(CaseType.IPV, CaseType.FAMILIAL, CaseType.PARRICIDE, CaseType.OTHER);
    private static final double HUNDRED = 100;

    private final List<AlcoholCase> cases;
    /// Deaths by another's hand of one kind only; a suicide of the victim is none.
    private final List<AlcoholCase> homicides;

    private AlcoholAnalysis(List<AlcoholCase> cases) {
        this.cases = cases;
        this.homicides =
                having(cases, each -> !each.isVictimSuicide() && !each.type().isPartnerAndFamily());
    }

    public static Map<String, List<String>> of(Dhrd dhrd) {
        AlcoholAnalysis analysis = new AlcoholAnalysis(AlcoholCase.of(dhrd));
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("alcohol_indicator_summary.csv", analysis.summary());
        tables.put("alcohol_indicator_crosstab.csv", analysis.crossed());
        tables.put("alcohol_by_sex.csv", analysis.bySex());
        tables.put("alcohol_by_homicide_case_type.csv", analysis.byCaseType());
        tables.put("alcohol_by_homicide_case_type_and_sex.csv", analysis.byCaseTypeAndSex());
        tables.put("alcohol_by_perpetrator_suicide.csv", analysis.byPerpetratorSuicide());
        tables.put("alcohol_by_suicide_type_and_sex.csv", analysis.bySuicideAndSex());
        tables.put("alcohol_victim_suicide_by_case_type.csv", analysis.victimSuicides());
        tables.put("incident_alcohol_case_types.csv", analysis.incidents());
        return tables;
    }

    private List<String> summary() {
        int of = cases.size();
        return List.of(
                "\"estimate\",\"numerator\",\"denominator\",\"percent\"",
                line("Victim alcohol indicator", count(cases, AlcoholCase::victimAlcohol), of),
                line("Perpetrator alcohol indicator", count(cases, AlcoholCase::perpetratorAlcohol), of),
                line(
                        "Victim or perpetrator alcohol indicator",
                        count(cases, each -> each.victimAlcohol() || each.perpetratorAlcohol()),
                        of),
                line("Both victim and perpetrator alcohol indicators", count(cases, AlcoholCase::bothAlcohol), of));
    }

    private List<String> crossed() {
        List<String> lines = new ArrayList<>(List.of("\"victim_alcohol\",\"FALSE\",\"TRUE\""));
        for (boolean victim : List.of(false, true)) {
            List<AlcoholCase> row = having(cases, each -> each.victimAlcohol() == victim);
            int both = count(row, AlcoholCase::perpetratorAlcohol);
            lines.add(quoted(victim ? "TRUE" : "FALSE") + "," + (row.size() - both) + "," + both);
        }
        return lines;
    }

    private List<String> bySex() {
        List<String> lines = new ArrayList<>(
                List.of("\"party\",\"sex\",\"recorded\",\"not_recorded\",\"total\",\"percent_recorded\""));
        for (Party party : Party.values()) {
            for (String sex : List.of("Female", "Male", "Unknown", "Total")) {
                List<AlcoholCase> of = having(
                        cases, each -> sex.equals("Total") || party.sex(each).equals(sex));
                int recorded = count(of, party::hasAlcohol);
                lines.add(quoted(party.label()) + "," + quoted(sex) + "," + recorded + "," + (of.size() - recorded)
                        + "," + of.size() + "," + percent(recorded, of.size()));
            }
        }
        return lines;
    }

    private List<String> byCaseType() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        for (String type : TYPES) {
            lines.addAll(indicators(type + " homicide", ofType(homicides, type)));
        }
        return lines;
    }

    private List<String> byCaseTypeAndSex() {
        List<String> lines = new ArrayList<>(List.of(BY_SEX));
        for (String type : TYPES) {
            lines.add(sexes(type + " homicide", ofType(homicides, type)));
        }
        lines.add(sexes("All retained homicide cases", homicides));
        return lines;
    }

    /// Cases of several kinds stay in: the question is not about kinds.
    private List<String> byPerpetratorSuicide() {
        List<AlcoholCase> all = having(cases, each -> !each.isVictimSuicide());
        List<String> lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(
                indicators("Homicide without perpetrator suicide", having(all, each -> !each.isHomicideSuicide())));
        lines.addAll(
                indicators("Homicide followed by perpetrator suicide", having(all, AlcoholCase::isHomicideSuicide)));
        return lines;
    }

    private List<String> bySuicideAndSex() {
        List<AlcoholCase> victims = having(cases, AlcoholCase::isVictimSuicide);
        List<AlcoholCase> perpetrators = having(cases, each -> each.isHomicideSuicide() && !each.isVictimSuicide());
        List<AlcoholCase> both = new ArrayList<>(victims);
        both.addAll(perpetrators);
        return List.of(
                BY_SEX,
                sexes("Victim suicide", victims),
                sexes("Homicide followed by perpetrator suicide", perpetrators),
                sexes("All suicide-related cases", both));
    }

    private List<String> victimSuicides() {
        List<AlcoholCase> suicides =
                having(cases, each -> each.isVictimSuicide() && !each.type().overlaps());
        List<String> lines = new ArrayList<>(List.of(HEADING));
        TYPES.forEach(type -> lines.addAll(indicators(type, ofType(suicides, type))));
        return lines;
    }

    private List<String> incidents() {
        List<String> lines = new ArrayList<>(List.of("\"incident_id\",\"underlying_case_type\","
                + "\"overlapping_case_type_flags\",\"victim_suicide\",\"homicide_suicide\",\"victim_alcohol_indicator\","
                + "\"perpetrator_alcohol_indicator\",\"both_alcohol_indicators\""));
        for (AlcoholCase each : cases) {
            lines.add(String.join(
                    ",",
                    quoted(each.incident()),
                    quoted(each.type().name()),
                    truth(each.type().overlaps()),
                    truth(each.isVictimSuicide()),
                    truth(each.isHomicideSuicide()),
                    truth(each.victimAlcohol()),
                    truth(each.perpetratorAlcohol()),
                    truth(each.bothAlcohol())));
        }
        return lines;
    }

    private static List<String> indicators(String label, List<AlcoholCase> of) {
        return List.of(
                quoted(label) + ","
                        + line("Victim alcohol indicator", count(of, AlcoholCase::victimAlcohol), of.size()),
                quoted(label) + ","
                        + line("Perpetrator alcohol indicator", count(of, AlcoholCase::perpetratorAlcohol), of.size()),
                quoted(label) + ","
                        + line("Both-person alcohol indicators", count(of, AlcoholCase::bothAlcohol), of.size()));
    }

    private static String sexes(String label, List<AlcoholCase> of) {
        List<String> cells = new ArrayList<>(List.of(quoted(label)));
        for (Party party : Party.values()) {
            for (String sex : List.of("Female", "Male")) {
                List<AlcoholCase> ofSex = having(of, each -> party.sex(each).equals(sex));
                int recorded = count(ofSex, party::hasAlcohol);
                cells.add(quoted(recorded + "/" + ofSex.size() + " (" + fixed(recorded, ofSex.size()) + "%)"));
            }
        }
        return String.join(",", cells);
    }

    private static List<AlcoholCase> ofType(List<AlcoholCase> of, String type) {
        return having(of, each -> each.type().name().equals(type));
    }

    private static List<AlcoholCase> having(List<AlcoholCase> of, Predicate<AlcoholCase> test) {
        return of.stream().filter(test).toList();
    }

    private static int count(List<AlcoholCase> of, Predicate<AlcoholCase> test) {
        return having(of, test).size();
    }

    private static String line(String label, int numerator, int denominator) {
        return quoted(label) + "," + numerator + "," + denominator + "," + percent(numerator, denominator);
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /// One decimal as R prints it: no nought at the end, and NA of nothing.
    private static String percent(int numerator, int denominator) {
        return denominator == 0
                ? "NA"
                : new BigDecimal(fixed(numerator, denominator))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /// One decimal, a half to the even digit, which is how the published figures were rounded.
    private static String fixed(int numerator, int denominator) {
        return new BigDecimal(HUNDRED * numerator / denominator)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
