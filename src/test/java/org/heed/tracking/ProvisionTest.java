package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.history.HistoryStore;
import org.heed.intake.sheet.CellGrid;
import org.heed.intake.sheet.SheetReader;
import org.heed.publication.CsvWriter;
import org.heed.repetition.AskKey;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.tracking.provision.Audience;
import org.heed.tracking.provision.Evaluation;
import org.heed.tracking.provision.PracticeAnswer;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionChange;
import org.heed.tracking.provision.ProvisionChange.Kind;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ProvisionMap.Coverage;
import org.heed.tracking.provision.ProvisionMap.Taking;
import org.heed.tracking.provision.ProvisionTable;
import org.heed.tracking.provision.ServiceKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The map of provision, on either server.
class ProvisionTest {

    private static final Signature OFFICER = new Signature("Officer", "", Instant.parse("2026-01-01T10:00:00Z"));
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final Provision CARERS = new Provision(
            "",
            "Carers' line",
            ServiceKind.OLDER_PEOPLE,
            "=Harbour Council",
            "Harbour",
            Set.of(Audience.CARERS, Audience.WOMEN),
            Evaluation.OWN,
            "Annual report, 2025",
            Optional.of(LocalDate.parse("2020-04-01")),
            Optional.empty(),
            "Commissioning plan",
            "Carers are asked before they ask.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsOnRecordComesBackFromATableAsItWas(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ProvisionMap map = new ProvisionMap(database);
            Provision kept = map.enter(CARERS, OFFICER);

            List<ProvisionChange> changes = sent(map, written(map));
            assertThat(changes).extracting(ProvisionChange::kind).containsExactly(Kind.SAME);
            assertThat(changes.getFirst().theirs()).contains(kept);
            map.enter(kept, OFFICER);
            assertThat(map.history(kept.id())).hasSize(1);
            assertThat(new HistoryStore(database).verify().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableShowsWhatItWouldChangeAndEntersOnlyWhatIsAsked(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ProvisionMap map = new ProvisionMap(database);
            Provision kept = map.enter(CARERS, OFFICER);
            String table = """
                    Service,Area,Kind,Evaluated
                    Carers' line,Harbour,,Not evaluated
                    Refuge,Leeds,refuge,
                    Choir,Leeds,music,
                    """;

            assertThat(sent(map, table))
                    .extracting(ProvisionChange::kind)
                    .containsExactly(Kind.DIFFERENT, Kind.NEW, Kind.REFUSED);
            assertThat(map.enter(ProvisionTable.in(read(table), map), Taking.NEW_ONLY, OFFICER))
                    .isEqualTo(1);
            assertThat(map.find(kept.id())).contains(kept);
            map.enter(ProvisionTable.in(read(table), map), Taking.THEIRS, OFFICER);
            assertThat(map.find(kept.id()).map(Provision::evaluation)).contains(Evaluation.NONE);
            assertThat(map.find(kept.id()).map(Provision::provider)).contains("=Harbour Council");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAreaWithoutAnEntryHasARowAndItsGaps(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ProvisionMap map = new ProvisionMap(database);
            map.enter(CARERS, OFFICER);

            Coverage coverage = map.coverage(Set.of("Leeds"), TODAY);
            assertThat(coverage.areas()).containsExactly("Harbour", "Leeds");
            assertThat(coverage.in("Harbour", Audience.CARERS)).hasSize(1);
            assertThat(coverage.in("Harbour", Audience.MEN)).isEmpty();
            assertThat(coverage.gaps("Harbour"))
                    .doesNotContain(ServiceKind.OLDER_PEOPLE)
                    .contains(ServiceKind.REFUGE);
            assertThat(coverage.gaps("Leeds")).hasSize(ServiceKind.values().length - 1);
            assertThat(map.coverage(Set.of(), LocalDate.parse("2019-01-01")).areas())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goodPracticeIsLinkedToWhatItAnswersWithAReasonAndCanBeTakenBack(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ProvisionMap map = new ProvisionMap(database);
            String id = map.enter(CARERS, OFFICER).id();
            AskKey asked = new AskKey(new ReviewKey("dhr-12345678"), "0123456789abcdef");

            map.answer(answer(id, asked, "It asks carers first.", true));
            assertThat(map.answering(asked))
                    .extracting(PracticeAnswer::provision)
                    .containsExactly(id);
            map.answer(answer(id, asked, "It has ended.", false));
            assertThat(map.answering(asked)).isEmpty();
            assertThatThrownBy(() -> map.answer(answer(id, asked, " ", true)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Say why");
        }
    }

    private static PracticeAnswer answer(String id, AskKey asked, String why, boolean holds) {
        return new PracticeAnswer(id, asked, why, holds, OFFICER.name(), OFFICER.at());
    }

    private static List<ProvisionChange> sent(ProvisionMap map, String table) {
        return ProvisionTable.in(read(table), map).changes();
    }

    private static List<CellGrid> read(String table) {
        return SheetReader.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(ProvisionMap map) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CsvWriter.write(ProvisionTable.sheet(map.all()), ReleaseGate.AS_PUBLISHED, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
