package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.history.HistoryStore;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.tracking.body.Bodies;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A program that is killed while it writes loses nothing that it said was kept, and the history holds. As many
/// moments as `-Dheed.kills` says, otherwise few.
class KilledTrackerTest {

    private static final int KILLS = Integer.getInteger("heed.kills", 3);
    private static final long SEED = 20_261_121;
    /// In milliseconds after the first step: long enough for a dozen.
    private static final int LATEST = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noStepThatWasReportedIsLostAndTheChainHolds(Server server) throws Exception {
        String location = server.freshLibrary(folder);
        String ask = ask(location);
        Random moments = new Random(SEED);
        List<String> reported = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path out = Files.createTempFile(folder, "child", ".txt");
            Process child = child(List.of(location, ask, String.valueOf(kill)), out);
            reported.addAll(reportedBefore(child, out, moments.nextInt(LATEST)));
            try (Database database = Database.open(location)) {
                assertThat(notes(database, ask)).as("kill %s", kill).containsAll(reported);
                assertThat(new HistoryStore(database).verify().isWhole()).isTrue();
                assertThat(new StepStore(database).broken()).isEmpty();
            }
        }
        assertThat(reported).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private static String ask(String location) {
        try (Database database = Database.open(location)) {
            Fictional world = Fictional.in(database, "2026-01-01");
            Bodies bodies = new Bodies();
            var review = world.review("first", ReviewKind.DHR, asking("1", "Train everybody.", "Harbour Police"));
            new AskBook(database, bodies, new Tracker(database, bodies, world.clock())).bringUpToDate();
            return new AskStore(database).of(review.key()).getFirst().id();
        }
    }

    private static Process child(List<String> arguments, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                ChildTracker.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
    }

    /// What the child reported until it was killed, so long after its first report.
    private static List<String> reportedBefore(Process child, Path out, int milliseconds) throws Exception {
        while (child.isAlive() && Files.size(out) == 0) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        child.destroyForcibly().waitFor();
        return Files.readString(out)
                .lines()
                .filter(line -> line.matches("kept \\d+\\.\\d+"))
                .map(line -> line.substring("kept ".length()))
                .toList();
    }

    private static List<String> notes(Database database, String ask) {
        return new StepStore(database)
                .of(ask).stream().map(step -> ((Response) step).narrative()).toList();
    }
}
