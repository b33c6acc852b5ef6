package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.storage.Server;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledBatchTest {

    private static final int REVIEWS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noReviewThatWasReportedIsLostWhenTheProgramIsKilled(Server server) throws Exception {
        String location = server.freshLibrary(folder);
        Path files = files();
        List<ReviewKey> reported = new ArrayList<>();
        for (int killAfter : List.of(1, 7, 23)) {
            Process child = child(location, files);
            reported.addAll(firstLines(child, killAfter));
            child.destroyForcibly().waitFor();
            assertThat(kept(location)).containsAll(reported);
        }
        Process last = child(location, files);
        firstLines(last, REVIEWS);
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kept(location)).hasSize(REVIEWS).doesNotHaveDuplicates().containsAll(reported);
    }

    @ParameterizedTest
    @EnumSource
    void twoProgramsAddToOneLibrary(Server server) throws Exception {
        String location = server.freshLibrary(folder);
        Path files = files();
        Library.open(location).close();
        Process one = child(location, files);
        Process other = child(location, files);
        List<ReviewKey> first = firstLines(one, REVIEWS);
        assertThat(firstLines(other, REVIEWS)).isEqualTo(first);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(kept(location)).hasSize(REVIEWS);
    }

    private Path files() throws IOException {
        Path files = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < REVIEWS; i++) {
            Files.writeString(files.resolve("r%02d.pdf".formatted(i)), ReviewAdderTest.different(i));
        }
        return files;
    }

    private static Process child(String location, Path files) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildAdder.class.getName(),
                        location,
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<ReviewKey> firstLines(Process child, int lines) throws IOException {
        List<ReviewKey> keys = new ArrayList<>();
        BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.matches("[a-z]+-[0-9a-f]{8,}")) {
                keys.add(new ReviewKey(line));
                if (keys.size() == lines) {
                    break;
                }
            }
        }
        return keys;
    }

    private static List<ReviewKey> kept(String location) {
        try (Library library = Library.open(location)) {
            return library.reviews().all().stream().map(Review::key).toList();
        }
    }
}
