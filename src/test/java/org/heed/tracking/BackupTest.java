package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.tracking.Fictional.asking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heed.history.HistoryStore;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Backup;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.tracking.body.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A library comes back from its backup as it was, on either kind of server.
class BackupTest {

    private static final String WORDS = "All were told.\nA\ttab, a \\ and a \"quote\".";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasEnteredInAFileComesBackOnEitherServer(Server server) {
        byte[] backup = backup();
        try (Database restored = Database.open(server.freshLibrary(folder))) {
            Backup.restore(new ByteArrayInputStream(backup), restored);

            var review = new ReviewStore(restored).all().getFirst();
            Followed ask = new AskStore(restored).of(review.key()).getFirst();
            assertThat(((Response) new StepStore(restored).of(ask.id()).getFirst()).narrative())
                    .isEqualTo(WORDS);
            assertThat(new HistoryStore(restored).verify().isWhole()).isTrue();
            assertThat(new StepStore(restored).broken()).isEmpty();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            Backup.write(restored, again);
            if (server == Server.SQLITE) {
                assertThat(again.toByteArray()).isEqualTo(backup);
            }
            assertThatThrownBy(() -> Backup.restore(new ByteArrayInputStream(backup), restored))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already holds something");
        }
    }

    @Test
    void aFileThatIsNoBackupRestoresNothing() {
        try (Database database = Database.open(folder.resolve("new.heed").toString())) {
            byte[] words = "nothing of the kind".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Backup.restore(new ByteArrayInputStream(words), database))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Nothing was restored");
            assertThat(Files.exists(folder.resolve("new.heed"))).isTrue();
        }
    }

    private byte[] backup() {
        try (Database database = Database.open(folder.resolve("first.heed").toString())) {
            Fictional world = Fictional.in(database, "2024-03-01");
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(database, bodies, world.clock());
            var review = world.review("first", ReviewKind.DHR, asking("4.1", "Train everybody.", "Harbour Police"));
            new AskBook(database, bodies, tracker).bringUpToDate();
            String ask = new AskStore(database).of(review.key()).getFirst().id();
            Signature by = tracker.signed("Officer", "Partnership");
            tracker.enter(ask, new Response(ResponseState.TOLD, tracker.today(), WORDS, by));
            new StepStore(database).keep(new byte[] {0, 1, -1, 10});
            ByteArrayOutputStream backup = new ByteArrayOutputStream();
            Backup.write(database, backup);
            return backup.toByteArray();
        }
    }
}
