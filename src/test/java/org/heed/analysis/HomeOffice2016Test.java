package org.heed.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heed.analysis.print.Reconciliation;
import org.heed.analysis.print.Reconciliation.Compared;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.organisation.register.Csv;
import org.junit.jupiter.api.Test;

/// The analysis that the Home Office printed in 2016, made again of forty reviews that have its totals.
class HomeOffice2016Test {

    private static final Path GOLD = Path.of("../shared/data/seed-gold/ho2016");

    private final Sample partners = FortyReviews.partners();
    private final Map<String, Table> attributes = byId(AttributeTables.of(partners));
    private final Table codes = new ThemeTables(FortyReviews.sample(), FortyReviews.themes()).byKindOfCase();
    private final Table themes = new ThemeTables(partners, FortyReviews.themes()).mostFrequentFirst();

    @Test
    void table1OfAgeGroups() {
        assertThat(rows(in(attributes, "ages")))
                .containsExactly(
                        "11-20 1 1",
                        "21-30 7 7",
                        "31-40 6 7",
                        "41-50 6 6",
                        "51-60 8 6",
                        "61-70 3 2",
                        "71-80 1 0",
                        "80+ 1 1",
                        "Multiple 0 3",
                        "Not recorded 0 0",
                        "Total number of reviews 33 33");
    }

    @Test
    void table2OfMentalHealth() {
        assertThat(rows(in(attributes, "mental-health-issues")))
                .contains(
                        "Depression 11 9",
                        "Psychosis 3 0",
                        "Self-harm 3 1",
                        "Suicidal thoughts 3 1",
                        "Suicide attempt 2 1",
                        "Low mood or anxiety (no diagnosis) 2 0",
                        "Adjustment disorder 1 0",
                        "Post-traumatic stress 1 0",
                        "Anxiety 1 0",
                        "Panic attacks 0 0",
                        "Not specified 1 1",
                        "Not recorded 12 23",
                        "Total number of reviews 21 10");
        assertThat(rows(in(attributes, "mental-health")))
                .contains("Perpetrator only 15", "Perpetrator and victim 6", "Victim only 4", "Not recorded 8");
    }

    @Test
    void table3OfSubstanceUseAndWhatComesTogether() {
        assertThat(rows(in(attributes, "substances")))
                .contains("Alcohol 10", "Drugs 4", "Alcohol and drugs 6", "Total number of reviews 20");
        assertThat(rows(in(attributes, "together")))
                .contains("Mental health issues and substance use 12 7", "Mental health issues only 9 3");
        assertThat(rows(in(attributes, "perpetrator-history")))
                .contains("Against others 9", "Against women specifically 7", "Total number of reviews 24");
    }

    @Test
    void themesByFrequencyWithTheirShares() {
        assertThat(themes.rows().stream()
                        .limit(4)
                        .map(row -> row.label() + " " + row.cells().getFirst().count() + " "
                                + themes.share(row, 0).words()))
                .containsExactly("5E 28 85%", "2D 27 82%", "9 26 79%", "1D 25 76%");
        assertThat(List.of("5E", "2D", "6C", "2B", "6D", "5F", "3A", "6A", "3B", "8H").stream()
                        .map(code -> themes.count(code, "Reviews")))
                .containsExactly(28, 27, 25, 24, 19, 19, 19, 18, 16, 14);
        assertThat(new Share(24, 33).words()).isEqualTo("73%");
    }

    @Test
    void annexEByKindOfCase() {
        for (String line : FortyReviews.CODES.lines().toList()) {
            for (String code : line.split("\\|", -1)) {
                String[] words = code.strip().split(" ", -1);
                assertThat(codes.count(words[0], "Familial")).as(code).isEqualTo(Integer.parseInt(words[1]));
                assertThat(codes.count(words[0], "Intimate partner")).as(code).isEqualTo(Integer.parseInt(words[2]));
                assertThat(codes.count(words[0], "All"))
                        .as(code)
                        .isEqualTo(Integer.parseInt(words[1]) + Integer.parseInt(words[2]));
            }
        }
        assertThat(codes.denominators()).containsExactly(33, 7, 0, 40);
    }

    @Test
    void eachAgencyCountsOncePerReviewAndTheme() {
        Map<String, Table> agencies = new ThemeTables(partners, FortyReviews.themes()).agencies();

        assertThat(rows(in(agencies, "5E")))
                .contains("Health 21", "Police 12", "Social services 10", "Other 9", "Probation 1");
        assertThat(rows(in(agencies, "3B"))).contains("Health 8", "Police 4", "Social services 4", "Other 3");
        assertThat(in(agencies, "5E").denominators()).containsExactly(28);
        assertThat(rows(in(new ThemeTables(partners, FortyReviews.themes()).subIssues(), "2D")))
                .contains("2D issue 1 14", "2D issue 2 5", "2D issue 5 3");
    }

    @Test
    void mentionsAreNotReviews() {
        int mentions = new TableMaker(partners)
                .crossed(new TableMaker.Name("x", "x"), Counted.MENTIONS, FortyReviews.themes(), Dimensions.AGENCY)
                .count("5E", "Health");

        assertThat(mentions).isGreaterThan(21);
    }

    @Test
    void everyCountOpensWhatIsBehindIt() {
        for (Table.Row row : themes.rows()) {
            Cell cell = row.cells().getFirst();
            if (row.kind() == Table.Kind.VALUE) {
                assertThat(cell.reviews()).hasSize(cell.count());
                assertThat(cell.sources()).extracting(Source::review).containsAll(cell.reviews());
            }
        }
    }

    @Test
    void whereThePublishedReportContradictsItselfTheDifferenceIsShown() {
        List<Compared> compared =
                Reconciliation.compare("""
                what,where,printed,table,row,column
                Substance use,key findings,21,themes-by-frequency,1C,
                Substance use,para 30,20,substances,Total number of reviews,
                Substance use as coded,para 30,20,themes-by-frequency,1C,
                Referrals,para 66,17,themes-by-frequency,6A,
                Best practice,para 77,14,themes-by-frequency,9,
                Record keeping,key findings,28,themes-by-frequency,5E,
                """, List.of(themes, in(attributes, "substances")), new Suppression(0));

        assertThat(compared.stream().map(each -> each.what() + " " + each.printed() + " " + each.counted()))
                .containsExactly(
                        "Substance use 21 21",
                        "Substance use 20 20",
                        "Substance use as coded 20 21",
                        "Referrals 17 18",
                        "Best practice 14 26",
                        "Record keeping 28 28");
    }

    @Test
    void theFilesOfThePublishedFiguresSayTheSame() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no ../shared here: the published figures were not compared");
        for (List<String> line : gold("annexE_coding_results.csv")) {
            assertThat(List.of(line.get(2), line.get(4), line.get(5), line.get(6)))
                    .isEqualTo(List.of(
                            line.get(2),
                            "" + codes.count(line.get(2), "Familial"),
                            "" + codes.count(line.get(2), "Intimate partner"),
                            "" + codes.count(line.get(2), "All")));
        }
        List<List<String>> ages = gold("table1_age_groups.csv");
        for (int i = 0; i < ages.size() - 1; i++) {
            assertThat(rows(in(attributes, "ages")).get(i))
                    .endsWith(" " + ages.get(i).get(1) + " " + ages.get(i).get(2));
        }
        Map<String, Table> agencies = new ThemeTables(partners, FortyReviews.themes()).agencies();
        Map<String, String> codeOf = new HashMap<>();
        gold("theme_counts_ipv.csv").forEach(line -> codeOf.put(line.get(0), line.get(3)));
        for (List<String> line : gold("theme_agency_frequencies.csv")) {
            assertThat(in(agencies, codeOf.getOrDefault(line.get(0), "")).count(line.get(2), "Reviews"))
                    .as(line.toString())
                    .isEqualTo(Integer.parseInt(line.get(3)));
        }
    }

    private static List<List<String>> gold(String file) throws IOException {
        List<List<String>> lines = Csv.rows(Files.readString(GOLD.resolve(file)));
        return lines.subList(1, lines.size());
    }

    private static Table in(Map<String, Table> tables, String id) {
        return Objects.requireNonNull(tables.get(id), id);
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.label()
                        + row.cells().stream().map(cell -> " " + cell.count()).reduce("", String::concat))
                .toList();
    }

    private static Map<String, Table> byId(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::id, each -> each));
    }
}
