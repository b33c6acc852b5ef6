package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.Hit;
import org.heed.anonymisation.ReleaseGuard;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.pipeline.safe.AnonymisedJson;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.review.Review;
import org.heed.storage.Server;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Names are planted in every part of a review, in its file name and in its recommendations, and looked for in
/// everything that leaves.
class PlantedNamesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    /// No list knows them.
    private static final List<String> PLANTED =
            List.of("Zorvenka", "Brathiz", "Tkelmo", "Ushlani", "Quendra", "Holvish", "Emeniyo", "Vrantz", "ZORVENKA");

    private static final String REPORT = """
            DOMESTIC HOMICIDE REVIEW
            Overview report into the death of Zorvenka in June 2020
            ZORVENKA
            1. Background
            1.1 Zorvenka was 34 at the time of her death. Her husband, Tkelmo Brathiz, was convicted of her murder.
            1.2 Zorvenka’s mother, Ushlani, told the panel that Zorvenka was warm. Ushlani lives in Aldermere.
            1.3 The social worker, Quendra Holvish, visited the home. Dr Emeniyo and PC Vrantz did not.
            2. Recommendations
            Recommendation 1: The council should tell Ushlani and the family of Zorvenka what has changed.
            Recommendation 2: The police should train officers as DC Vrantz was trained, and Brathiz’s case should be used.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noExportHoldsAPlantedName(Server server) throws IOException {
        Path file = Files.writeString(folder.resolve("Zorvenka - Safer Aldermere - DHR.txt"), REPORT);
        try (Library library = Library.open(server.freshLibrary(folder))) {
            new ReviewAdder(library, new ReviewReader(), CLOCK).add(Adding.of(List.of(file)), AddingWatch.NOBODY);
            Review review = library.reviews().all().getFirst();
            List<Findings> findings = List.of(SafeFindings.kept(library, review));
            assertThat(findings.getFirst().ledger().recommendations()).hasSize(2);
            for (LedgerExport format : List.of(LedgerExport.CSV, LedgerExport.JSON)) {
                assertThat(exported(format, findings)).doesNotContain(PLANTED);
            }
            assertThat(review.key().value()).doesNotContainIgnoringCase("zorvenka");
            SafeReview safe = new SafeReviewStore(library.database()).review(review.current());
            assertThat(safe.passages().toString()).doesNotContain(PLANTED);
            assertThat(safe.recommendations().toString()).doesNotContain(PLANTED);
            assertThat(safe.roster().toString()).doesNotContain(PLANTED);
        }
    }

    @Test
    void everyFindingIsTheTextOfItsPage() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(json());
        for (JsonNode finding : json.get("findings")) {
            String page = json.get("pages")
                    .get(finding.get("page").asInt() - 1)
                    .get("text")
                    .asString();
            assertThat(page.substring(
                            finding.get("start").asInt(), finding.get("end").asInt()))
                    .isEqualTo(finding.get("text").asString());
        }
        assertThat(json.get("safe_text").asString()).doesNotContain(PLANTED);
        assertThat(json.get("pages").get(0).get("safe_text").asString()).doesNotContain(PLANTED);
    }

    @Test
    void itsJsonKeepsTheSchema() throws IOException {
        Path schema = Path.of("docs/reference/anonymised.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(json(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theGuardShowsThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        SafeReview review =
                AnonymisedJson.anonymised(new ReviewReader().read("report", List.of(file)), CaseRoster.NONE);
        List<Hit> hits = ReleaseGuard.of(review.roster()).check("A friend of zorvenka wrote.");
        assertThat(hits).containsExactly(new Hit(new Span(12, 20), "is a word of a name on the case roster"));
    }

    private String json() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        Reading reading = new ReviewReader().read("report", List.of(file));
        return AnonymisedJson.of(reading, AnonymisedJson.anonymised(reading, CaseRoster.NONE));
    }

    private static String exported(LedgerExport format, List<Findings> findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(findings, ReleaseGate.AS_PUBLISHED, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
