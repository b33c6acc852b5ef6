package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    private static HistoryEntry entry(String subject, String what) {
        return new HistoryEntry(subject, what, "A Reader", NOON, Map.of("why", "it is: printed 2:so", "page", "7"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryEntryInOrderAndProvesThem(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            HistoryStore history = new HistoryStore(database);
            history.append(entry("review:a", "added"));
            history.append(entry("review:b", "added"));
            history.append(entry("review:a/3", "confirmed"));
            assertThat(history.under("review:a"))
                    .extracting(ChainLink::entry)
                    .containsExactly(entry("review:a", "added"), entry("review:a/3", "confirmed"));
            assertThat(history.of("review:a")).hasSize(1);
            assertThat(history.latest(1)).extracting(ChainLink::position).containsExactly(3L);
            HistoryStore.Proof proof = history.verify();
            assertThat(proof.isWhole()).isTrue();
            assertThat(proof.entries()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set author = 'Somebody' where position = 2",
                "update history set details = '' where position = 2",
                "update history set happened = '2026-03-02T12:00:01Z' where position = 2",
                "delete from history where position = 2",
                "update history set position = 9 where position = 2"
            })
    void namesTheFirstLinkThatWasTouched(String touch) {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            HistoryStore history = new HistoryStore(database);
            List.of("a", "b", "c").forEach(subject -> history.append(entry(subject, "added")));
            database.write(sql -> sql.execute(DSL.sql(touch)));
            HistoryStore.Proof proof = history.verify();
            assertThat(proof.entries()).isEqualTo(1);
            assertThat(proof.broken()).isPresent();
        }
    }

    @Test
    void anEmptyHistoryIsWhole() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            assertThat(new HistoryStore(database).verify())
                    .isEqualTo(new HistoryStore.Proof(0, "", java.util.Optional.empty()));
        }
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoEntry() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            HistoryStore history = new HistoryStore(database);
            assertThatThrownBy(() -> database.wholly(() -> {
                        history.append(entry("a", "added"));
                        throw new Refusal("not this way");
                    }))
                    .isInstanceOf(Refusal.class);
            assertThat(history.verify().entries()).isZero();
        }
    }

    @Test
    void nobodyCanActWithoutAName() {
        assertThatThrownBy(() -> new HistoryEntry("review:a", "added", " ", NOON, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
