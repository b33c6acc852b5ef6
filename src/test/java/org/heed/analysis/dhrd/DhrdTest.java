package org.heed.analysis.dhrd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.analysis.Table;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DhrdTest {

    private static final Path SHARED = Path.of("../shared/data/dhrd");

    @TempDir
    private Path folder;

    @Test
    void thePublishedAnalysisOfAlcoholIsMadeAgainExactly() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: the published tables were not compared");
        Map<String, List<String>> tables = AlcoholAnalysis.of(Dhrd.read(SHARED.resolve("raw")));

        assertThat(tables).hasSize(9);
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            assertThat(table.getValue())
                    .as(table.getKey())
                    .isEqualTo(Files.readAllLines(SHARED.resolve("derived").resolve(table.getKey())));
        }
    }

    @Test
    void whatWasReadIsWrittenAsItWas() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: the files were not written again");
        Dhrd.read(SHARED.resolve("raw")).write(folder, ReleaseGate.AS_PUBLISHED);

        for (String file : List.of("incidents.csv", "victims.csv", "perpetrators.csv")) {
            assertThat(folder.resolve(file))
                    .hasSameBinaryContentAs(SHARED.resolve("raw").resolve(file));
        }
    }

    @Test
    void theWholeDatasetIsASampleThatEveryTableIsMadeOf() {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: the dataset was not taken as a sample");

        Analysis analysis = DhrdSample.analysis(Dhrd.read(SHARED.resolve("raw")), 5);

        assertThat(analysis.sample().size()).isEqualTo(647);
        Map<String, Table> tables = AnalysisTables.of(analysis).byId();
        assertThat(Objects.requireNonNull(tables.get("kind")).count("Suicide", "Reviews"))
                .isEqualTo(65);
        assertThat(tables).containsKeys("sexes", "mental-health-issues", "themes-by-frequency");
    }

    @Test
    void aFlagHasThreeStates() throws IOException {
        DhrdRow victim = small("Female,False,True", "Unknown,,maybe")
                .of(DhrdFile.VICTIMS)
                .get(1);

        assertThat(victim.flag("victim_suicide")).isEqualTo(Flag.UNKNOWN);
        assertThat(victim.flag("victim_vuln_alcohol")).isEqualTo(Flag.UNKNOWN);
        assertThat(small("Female,False,True").of(DhrdFile.VICTIMS).getFirst().flag("victim_suicide"))
                .isEqualTo(Flag.NOT_INDICATED);
    }

    @Test
    void knownDefectsAreReported() throws IOException {
        assertThat(DefectFinder.find(small("Female,False,True")))
                .extracting(DhrdDefect::file, DhrdDefect::column, DhrdDefect::rows)
                .contains(
                        tuple(DhrdFile.DOCUMENTS, "", 0),
                        tuple(DhrdFile.INCIDENTS, "parricide", 1),
                        tuple(DhrdFile.PERPETRATORS, "incident_id", 1));
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> Dhrd.read(folder)).isInstanceOf(Refusal.class).hasMessageContaining("incidents.csv");
    }

    private Dhrd small(String... victims) throws IOException {
        Files.writeString(
                folder.resolve("incidents.csv"),
                "incident_id,intimate_partner_violence,familial_homicide,parricide\nINC-1,False,True,True\n");
        StringBuilder rows =
                new StringBuilder("victim_id,incident_id,sex_of_victim,victim_suicide,victim_vuln_alcohol\n");
        for (int i = 0; i < victims.length; i++) {
            rows.append("VIC-" + i + ",INC-1," + victims[i] + "\n");
        }
        Files.writeString(folder.resolve("victims.csv"), rows);
        Files.writeString(
                folder.resolve("perpetrators.csv"),
                "perpetrator_id,incident_id,sex_of_perpetrator,perpetrator_vuln_alcohol\nSUS-1,INC-9,Male,True\n");
        return Dhrd.read(folder);
    }
}
