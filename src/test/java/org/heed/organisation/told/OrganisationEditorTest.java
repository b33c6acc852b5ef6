package org.heed.organisation.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.organisation.told.ToldLibrary.JUDGED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.history.HistoryStore;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;
import org.heed.recommendation.Level;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationEditorTest {

    @TempDir
    private Path folder;

    private static Settlement everywhere(String name, String body) {
        return new Settlement(
                name, SettlementScope.EVERYWHERE, "", Optional.of(AddresseeState.CONFIRMED), List.of(body), JUDGED);
    }

    @ParameterizedTest
    @EnumSource
    void oneDecisionAppliesEverywhereAndOnEveryReading(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            ReviewKey one = library.add("dhr-1", "Leeds", "Blue Door Team", "Kent Police; Blue Door Team");
            ReviewKey two = library.add("dhr-2", "Kent", "The Blue Door Team", "Home Office");
            assertThat(library.ledger().unsettled())
                    .extracting(UnsettledName::asPrinted, UnsettledName::count)
                    .first()
                    .isEqualTo(org.assertj.core.groups.Tuple.tuple("Blue Door Team", 2));

            assertThat(library.editor().settle(everywhere("Blue Door Team", "kent-police")))
                    .isEqualTo(2);
            library.keeper().again(new Edition(two, 1));

            assertThat(library.answer(one, 1)).isEqualTo("Kent Police CONFIRMED");
            assertThat(library.answer(one, 2)).isEqualTo("Kent Police CONFIRMED");
            assertThat(library.answer(two, 1)).isEqualTo("Kent Police CONFIRMED");
            assertThat(library.ledger().unsettled()).isEmpty();
            assertThat(new HistoryStore(database).latest(1).getFirst().entry().what())
                    .isEqualTo("addressee.settled");
        }
    }

    @Test
    void theNarrowestDecisionGoesFirstAndCanBeTakenBack() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            ReviewKey leeds = library.add("dhr-1", "Leeds", "Hub");
            ReviewKey kent = library.add("dhr-2", "Kent", "Hub");
            library.editor().settle(everywhere("Hub", "Blue Hub"));
            Settlement inKent = new Settlement(
                    "Hub",
                    SettlementScope.AREA,
                    "Kent",
                    Optional.of(AddresseeState.CONFIRMED),
                    List.of("kent-police"),
                    JUDGED);
            library.editor().settle(inKent);
            assertThat(library.answer(leeds, 1)).isEqualTo("Blue Hub CONFIRMED");
            assertThat(library.answer(kent, 1)).isEqualTo("Kent Police CONFIRMED");

            library.editor()
                    .settle(new Settlement("Hub", SettlementScope.AREA, "Kent", Optional.empty(), List.of(), JUDGED));
            assertThat(library.answer(kent, 1)).isEqualTo("Blue Hub CONFIRMED");
            assertThat(new OrganisationCorrectionStore(database).settlements()).hasSize(3);
        }
    }

    @Test
    void aRenamedBodyIsCountedByTheNameOfTheTimeOrByTodays() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            library.add("dhr-1", "Kent", "Kent Police");
            library.editor()
                    .rename("kent-police", "Kent and Thanet Police", Optional.of(LocalDate.of(2025, 4, 1)), JUDGED);
            OrganisationLedgerStore ledger = library.ledger();
            assertThat(ledger.told("kent-and-thanet-police", NamedBy.TODAYS_BODY))
                    .extracting(Telling::nameThen)
                    .containsExactly("Kent Police");
            assertThat(ledger.told("kent-and-thanet-police", NamedBy.NAME_AT_THE_TIME))
                    .isEmpty();
            assertThat(ledger.told("kent-police", NamedBy.NAME_AT_THE_TIME)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfTheRegisterIsTakenBackStepByStepAndStaysInTheHistory(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            ReviewKey review = library.add("dhr-1", "Kent", "Kent Police", "Essex Police");
            String before = library.editor().csv();
            OrganisationEditor editor = library.editor();
            LocalDate day = LocalDate.of(2025, 1, 1);
            editor.rename("kent-police", "Kent and Thanet Police", Optional.empty(), JUDGED);
            editor.merge("essex-police", "kent-police", JUDGED);
            editor.succeed("kent-police", List.of("surrey-police"), day, JUDGED);
            editor.succeed("kent-police", List.of("surrey-police", "sussex-police"), day, JUDGED);

            assertThat(editor.undo(JUDGED)).startsWith("Taken back: Kent and Thanet Police ended on 2025-01-01");
            assertThat(library.answer(review, 2)).isEqualTo("Surrey Police CONFIRMED");
            editor.undo(JUDGED);
            assertThat(library.answer(review, 2)).isEqualTo("Kent and Thanet Police CONFIRMED");
            editor.undo(JUDGED);
            assertThat(library.answer(review, 2)).isEqualTo("Essex Police CONFIRMED");
            assertThat(editor.undo(JUDGED)).isEqualTo("Taken back: Kent Police is called Kent and Thanet Police.");

            assertThat(editor.csv()).isEqualTo(before);
            assertThatThrownBy(() -> editor.undo(JUDGED)).isInstanceOf(Refusal.class);
            assertThat(new OrganisationCorrectionStore(database).changes()).hasSize(8);
            assertThat(new HistoryStore(database).latest(1).getFirst().entry().what())
                    .isEqualTo("organisation.undone");
        }
    }

    @Test
    void mergedBodiesAreOneAndASplitBodyKeepsItsName() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            library.add("dhr-1", "Kent", "Kent Police", "Essex Police");
            library.editor().merge("essex-police", "kent-police", JUDGED);
            assertThat(library.ledger().bodies(ToldFilter.ALL, NamedBy.TODAYS_BODY))
                    .extracting(ToldBody::name, ToldBody::recommendations)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Kent Police", 2));
            library.editor()
                    .succeed(
                            "kent-police", List.of("surrey-police", "sussex-police"), LocalDate.of(2025, 1, 1), JUDGED);
            assertThat(library.ledger().bodies(ToldFilter.ALL, NamedBy.TODAYS_BODY))
                    .extracting(ToldBody::name)
                    .containsExactly("Kent Police");
        }
    }

    @Test
    void aRegisterThatIsExportedAndTakenOverIsTheSame() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            library.editor().rename("kent-police", "Kent Police Service", Optional.empty(), JUDGED);
            String csv = library.editor().csv();
            assertThat(library.editor().take(csv, JUDGED)).isZero();
            assertThat(library.editor().take(csv.replace("Kent Police Service,", "Kent Force,"), JUDGED))
                    .isEqualTo(1);
            assertThat(library.editor().take(csv, JUDGED)).isEqualTo(1);
            assertThat(library.editor().csv()).isEqualTo(csv);
        }
    }

    @Test
    void nationalBodiesHaveAnInbox() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            library.add("dhr-1", "Kent", "Kent Police", "Home Office", "UKVI");
            assertThat(library.ledger().nationalInbox())
                    .extracting(Telling::idToday)
                    .containsExactly("home-office", "uk-visas-and-immigration");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNationalAskThatNamesNobodyIsInTheInbox(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            library.add(
                    "dhr-1",
                    "Kent",
                    List.of(
                            ToldLibrary.recommendation("1", "Kent Police"),
                            ToldLibrary.recommendation("2", List.of(), Level.NATIONAL),
                            ToldLibrary.recommendation("3", "Home Office")));
            assertThat(library.ledger().nationalInbox())
                    .extracting(Telling::number, Telling::nameThen)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("2", ""),
                            org.assertj.core.groups.Tuple.tuple("3", "Home Office"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergedBodyKeepsItsAreasAndPlaces(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            ReviewKey review = library.add("dhr-1", "Braintree", "the police", "Wexham Park Hospital");
            assertThat(library.answer(review, 1)).isEqualTo("Essex Police CONFIRMED");
            library.editor().merge("essex-police", "kent-police", JUDGED);
            library.editor().merge("frimley-health-nhs-foundation-trust", "medway-nhs-foundation-trust", JUDGED);
            assertThat(library.answer(review, 1)).isEqualTo("Kent Police CONFIRMED");
            assertThat(library.answer(review, 2)).isEqualTo("Medway NHS Foundation Trust CONFIRMED");
        }
    }

    @Test
    void aDecisionWithoutABodyIsRefused() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            ToldLibrary library = new ToldLibrary(database);
            Settlement none = new Settlement(
                    "Hub", SettlementScope.EVERYWHERE, "", Optional.of(AddresseeState.CONFIRMED), List.of(), JUDGED);
            assertThatThrownBy(() -> library.editor().settle(none)).isInstanceOf(Refusal.class);
        }
    }
}
