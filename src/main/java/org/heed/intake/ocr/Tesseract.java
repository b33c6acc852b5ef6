package org.heed.intake.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The `tesseract` command. Images go in and tables of words come out through pipes, so no file is left behind;
/// a command that takes too long, or whose caller is stopped, is killed.
final class Tesseract {

    private static final String COMMAND = "tesseract";
    private static final long PAGE_SECONDS = 60;
    private static final long ASKING_SECONDS = 10;

    private final String command;
    private final long pageSeconds;
    private final List<String> languages;

    Tesseract() {
        this(COMMAND, PAGE_SECONDS);
    }

    /// `command` is a name on the path or a file; one that does not exist reads nothing.
    Tesseract(String command, long pageSeconds) {
        this.command = command;
        this.pageSeconds = pageSeconds;
        this.languages = installed(command);
    }

    boolean isInstalled() {
        return languages.contains("eng");
    }

    boolean reads(String language) {
        return languages.contains(language);
    }

    /// The words of an image, as tab-separated values, or empty when the command failed or took too long.
    Optional<String> words(Bitmap image, int dpi, String language) {
        List<String> line =
                List.of(command, "stdin", "stdout", "-l", language, "--dpi", String.valueOf(dpi), "--psm", "3", "tsv");
        return run(line, image, pageSeconds);
    }

    private static List<String> installed(String command) {
        Bitmap none = new Bitmap(0, 0, new byte[0]);
        return run(List.of(command, "--list-langs"), none, ASKING_SECONDS)
                .map(listed -> listed.lines().map(String::strip).toList())
                .orElse(List.of());
    }

    private static Optional<String> run(List<String> command, Bitmap image, long seconds) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // One process a core is faster than many threads in each.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            Process process = builder.start();
            try {
                return finished(process, image, seconds);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> finished(Process process, Bitmap image, long seconds) {
        CompletableFuture<String> output =
                CompletableFuture.supplyAsync(() -> drain(process), Thread::startVirtualThread);
        CompletableFuture<Void> input =
                CompletableFuture.runAsync(() -> feed(process, image), Thread::startVirtualThread);
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            input.get(1, TimeUnit.SECONDS);
            return Optional.of(output.get(ASKING_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private static String drain(Process process) {
        try (InputStream in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void feed(Process process, Bitmap image) {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            if (image.width() > 0) {
                image.write(out);
            }
        } catch (IOException e) {
            // The command ended before it read all: its exit value says so.
            return;
        }
    }
}
