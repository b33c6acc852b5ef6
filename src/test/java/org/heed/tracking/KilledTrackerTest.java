package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            Process child = child(location, ask, kill);
            reported.addAll(reportedBefore(child, moments.nextInt(LATEST)));
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

    private static Process child(String location, String ask, int run) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildTracker.class.getName(),
                        location,
                        ask,
                        String.valueOf(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What the child reported until it was killed, so long after its first report.
    private static List<String> reportedBefore(Process child, int milliseconds) throws Exception {
        List<String> notes = new ArrayList<>();
        BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        Thread.sleep(milliseconds);
        child.destroyForcibly().waitFor();
        for (; line != null; line = out.readLine()) {
            if (line.matches("kept \\d+\\.\\d+")) {
                notes.add(line.substring("kept ".length()));
            }
        }
        return notes;
    }

    private static List<String> notes(Database database, String ask) {
        return new StepStore(database)
                .of(ask).stream().map(step -> ((Response) step).narrative()).toList();
    }
}
