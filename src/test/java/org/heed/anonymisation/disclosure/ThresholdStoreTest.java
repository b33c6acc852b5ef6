package org.heed.anonymisation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.heed.anonymisation.disclosure.ThresholdStore.Purpose;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theLastThresholdHoldsAndEverySettingIsInTheHistory() {
        try (Database database = Database.open(folder.resolve("a.heed").toString())) {
            ThresholdStore store = new ThresholdStore(database);
            assertThat(store.threshold(Purpose.JIGSAW)).isEqualTo(5);

            store.set(Purpose.JIGSAW, 3, "R. Owner", NOON);
            store.set(Purpose.JIGSAW, 10, "R. Owner", NOON);

            assertThat(store.threshold(Purpose.JIGSAW)).isEqualTo(10);
            assertThat(store.threshold(Purpose.TABLES)).isEqualTo(5);
            assertThat(new HistoryStore(database).verify().entries()).isEqualTo(2);
        }
    }

    @Test
    void aThresholdThatMakesNoSenseIsRefused() {
        try (Database database = Database.open(folder.resolve("a.heed").toString())) {
            assertThatThrownBy(() -> new ThresholdStore(database).set(Purpose.TABLES, 0, "R. Owner", NOON))
                    .isInstanceOf(Refusal.class);
        }
    }
}
