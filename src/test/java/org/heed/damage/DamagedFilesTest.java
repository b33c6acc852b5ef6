package org.heed.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.heed.intake.ReportReader;
import org.heed.intake.ocr.OcrReader;
import org.heed.pipeline.ReviewReader;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every PDF and DOCX of our own corpus, damaged in many ways, is read as far as it can be or refused in a
/// sentence; it never crashes Heed, hangs it or fills the memory. The system property `heed.fuzz` says how many
/// damaged files are tried (`./test --fuzz` tries 5,000); each number is a seed, so that a failure comes again.
class DamagedFilesTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final int TIMES = Integer.getInteger("heed.fuzz", 300);
    private static final int FIRST = Integer.getInteger("heed.fuzz.first", 0);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 1L << 30;
    /// A picture takes seconds to recognise, and a page whose fonts are lost becomes one: the words of pictures are
    /// left to the test of scans.
    private static final String SCAN = "scan";

    @TempDir
    Path folder;

    private final ReviewReader reader = new ReviewReader(new ReportReader(OcrReader.none()));
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void noDamageCrashesHangsOrFillsTheMemory() throws Exception {
        List<Path> files = files();
        List<String> failures = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + TIMES; seed++) {
            Path file = files.get(seed % files.size());
            byte[] damaged = Damage.of(Files.readAllBytes(file), new Random(seed));
            String which = file.getFileName() + ", seed " + seed + ": ";
            tried(damaged).map(what -> which + what).ifPresent(failures::add);
        }

        System.getLogger(DamagedFilesTest.class.getName()).log(System.Logger.Level.INFO, outcomes.toString());
        assertThat(failures).isEmpty();
    }

    /// What nobody uses any more is not in use: it is cleared away before the second look.
    private static boolean isFull() {
        if (inUse() <= MOST_BYTES) {
            return false;
        }
        System.gc();
        return inUse() > MOST_BYTES;
    }

    private static long inUse() {
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    private Optional<String> tried(byte[] damaged) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("damaged"), damaged);
        FutureTask<Optional<String>> reading = new FutureTask<>(() -> outcome(file));
        Thread thread = Thread.ofPlatform().daemon().start(reading);
        try {
            Optional<String> failure = reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            return isFull() ? Optional.of("more than a gigabyte in use") : failure;
        } catch (ExecutionException e) {
            return Optional.of(Stream.of(Optional.ofNullable(e.getCause()).orElse(e))
                    .map(cause -> cause + " at "
                            + List.of(cause.getStackTrace()).stream().limit(4).toList())
                    .findFirst()
                    .orElseThrow());
        } catch (TimeoutException e) {
            List<StackTraceElement> stack = List.of(thread.getStackTrace());
            thread.interrupt();
            return Optional.of("no end after " + LONGEST + " at "
                    + stack.stream().limit(12).toList());
        }
    }

    private Optional<String> outcome(Path file) {
        try {
            boolean hasProblems =
                    !reader.read("damaged", List.of(file)).problems().isEmpty();
            count(hasProblems ? "read with problems told" : "read without problems");
            return Optional.empty();
        } catch (Refusal e) {
            count("refused: " + e.getMessage());
            return e.getMessage().strip().endsWith(".") ? Optional.empty() : Optional.of("refused without a sentence");
        }
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return files.filter(file ->
                            file.toString().endsWith(".pdf") || file.toString().endsWith(".docx"))
                    .filter(file -> !file.getFileName().toString().contains(SCAN))
                    .sorted()
                    .toList();
        }
    }
}
