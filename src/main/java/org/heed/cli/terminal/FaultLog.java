package org.heed.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Where Heed's own faults are written down, once each, under a reference number that the user also sees. Only
/// the kinds of the exceptions and the places in the program are written: a message could hold report text.
public final class FaultLog {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    /// Four hex digits tell two faults of one second apart and stay easy to read out on the telephone.
    private static final int DIGITS = 0xFFFF;

    private final Path file;
    private final Clock clock;

    public FaultLog(Path folder, Clock clock) {
        this.file = folder.resolve("heed.log");
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /// Writes the fault down and says its reference. A log that cannot be written must not hide the fault.
    public String record(Throwable fault) {
        String story = story(fault);
        String reference = "H-" + STAMP.format(clock.instant()) + "-"
                + "%04x".formatted(story.hashCode() & DIGITS).toUpperCase(Locale.ROOT);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    reference + "\n" + story + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return reference;
        } catch (IOException e) {
            return reference + " (not written down: the log could not be opened)";
        }
    }

    private static String story(Throwable fault) {
        StringBuilder story = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            story.append(story.isEmpty() ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                story.append("    at ").append(frame).append('\n');
            }
        }
        return story.toString();
    }
}
