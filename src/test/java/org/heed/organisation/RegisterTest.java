package org.heed.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.heed.organisation.register.Csv;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final List<Organisation> SHIPPED = RegisterFiles.shippedOrganisations();

    /// Home Office, "Domestic Homicide Reviews: key findings from analysis", 2016, figure 4.
    private static final List<String> HOME_OFFICE_2016 = List.of(
            "Partnership",
            "Police",
            "Health",
            "Social Services",
            "Education",
            "Probation",
            "Housing",
            "Other services",
            "General/National");

    /// The agencies that the Home Office's review library lists; empty: it has no place for the kind.
    private static final List<String> LIBRARY = List.of(
            "",
            "community safety partnership",
            "employer",
            "health services",
            "housing",
            "IDVA or other DA support service",
            "military",
            "other educational institution",
            "police",
            "probation",
            "religious institution",
            "school",
            "social services");

    @Test
    void everySuccessorIsInTheRegister() {
        Register register = RegisterFiles.shipped();
        assertThat(SHIPPED.stream()
                        .flatMap(body -> body.successors().stream())
                        .map(id -> id.replace(Organisation.PART, ""))
                        .filter(id -> register.byId(id).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyIdStandsOnce() {
        assertThat(SHIPPED.stream().map(Organisation::id)).doesNotHaveDuplicates();
    }

    @Test
    void exportImportExportIsIdentical() {
        String once = RegisterFiles.csv(SHIPPED);
        assertThat(RegisterFiles.csv(RegisterFiles.organisations(once))).isEqualTo(once);
    }

    /// The published crosswalk: every kind once, and only the categories that the two lists have.
    @Test
    void everyKindStandsInTheCrosswalk() throws IOException {
        List<List<String>> rows =
                Csv.rows(Files.readString(Path.of("src/main/resources/organisations/kinds.csv"))).stream()
                        .skip(1)
                        .toList();
        assertThat(rows.stream().map(List::getFirst))
                .containsExactly(
                        Arrays.stream(OrganisationKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(4))
                    .isEqualTo(String.valueOf(
                            OrganisationKind.valueOf(row.getFirst()).isNational()));
            assertThat(HOME_OFFICE_2016).contains(row.get(2));
            assertThat(LIBRARY).containsAll(Arrays.asList(row.get(3).split("\\|", -1)));
        });
        assertThat(rows.stream().map(row -> row.get(2))).containsAll(HOME_OFFICE_2016);
    }

    @Test
    void quotedFieldsMayHoldCommasAndLines() {
        assertThat(Csv.rows("a,\"b, \"\"c\"\"\nd\"\n\ne,\n"))
                .isEqualTo(List.of(List.of("a", "b, \"c\"\nd"), List.of("e", "")));
    }
}
