package org.heed.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.history.DutyStore;
import org.heed.history.DutyStore.Held;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.PeopleStore.By;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleStoreTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsPeopleTheirRolesAndWhoGaveThem(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            Person coder = crew.with("Cora Reader", Role.CODER, "A Council");
            crew.store().give(coder, new Held(Role.VERIFIER, "A Council"), crew.by());
            crew.store().take(coder, new Held(Role.CODER, "A Council"), crew.by());

            assertThat(crew.store().named("cora").roles()).containsExactly(new Held(Role.VERIFIER, "A Council"));
            assertThat(new HistoryStore(database).of("person:" + coder.id()))
                    .extracting(
                            link -> link.entry().what() + " by " + link.entry().author())
                    .containsExactly(
                            "person.added by Ada Keeper",
                            "person.role-given by Ada Keeper",
                            "person.role-given by Ada Keeper",
                            "person.role-taken by Ada Keeper");
            assertThat(new HistoryStore(database).verify().isWhole()).isTrue();
        }
    }

    @Test
    void theFirstPersonHasToBeAnAdministrator() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            By somebody = new By("somebody", Crew.NOON.instant());
            assertThatThrownBy(() -> new PeopleStore(database).add("cora", "Cora", new Held(Role.CODER, ""), somebody))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("has to be an administrator");
            assertThat(new DutyStore(database).isShared()).isFalse();
        }
    }

    @Test
    void onlyAnAdministratorLetsPeopleIn() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            crew.with("Cora Reader", Role.CODER, "");
            By coder = new By("Cora Reader", Crew.NOON.instant());
            assertThatThrownBy(() -> crew.store().add("eve", "Eve", new Held(Role.ADMINISTRATOR, ""), coder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("This is for an administrator");
            assertThat(crew.store().all()).hasSize(2);
        }
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            Person ada = crew.store().named("ada");
            assertThatThrownBy(() -> crew.store().take(ada, ada.roles().getFirst(), crew.by()))
                    .hasMessageContaining("Nobody would be an administrator");
            assertThatThrownBy(() -> crew.store().admit(ada, Admission.SHUT_OUT, crew.by()))
                    .hasMessageContaining("Nobody would be an administrator");
            assertThat(crew.store().named("ada")).isEqualTo(ada);
        }
    }

    @Test
    void noTwoPeopleHaveOneName() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            assertThatThrownBy(() -> crew.store().add("other", "ada  KEEPER", new Held(Role.READER, ""), crew.by()))
                    .hasMessageContaining("already has this account or this name");
        }
    }

    @Test
    void whoIsShutOutHasNoDutiesAnyMore() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            Person coder = crew.with("Cora Reader", Role.CODER, "");
            crew.store().admit(coder, Admission.SHUT_OUT, crew.by());
            HistoryEntry coded =
                    new HistoryEntry("coding:1", "coding.made", "Cora Reader", Crew.NOON.instant(), Map.of());
            assertThatThrownBy(() -> new HistoryStore(database).append(coded))
                    .hasMessageContaining("Your roles here: none");
            assertThat(new DutyStore(database).held("Cora Reader")).isEqualTo(List.of());
        }
    }
}
