package org.heed.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.heed.pipeline.ReviewReader;

/// A terminal that keeps what is printed, and the door in front of it: real rooms, real files, a fixed clock.
final class Session {

    static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final int WIDTH = 80;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineDoor door;

    private Session(Path home, Supplier<ReviewReader> reader) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, WIDTH);
        UserFolders folders = UserFolders.of("Linux", home, Map.of());
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T09:30:00Z"), ZoneOffset.UTC);
        this.door = new CommandLineDoor(new Workbench(terminal, folders, Map.of(), clock, reader));
    }

    static Session in(Path home) {
        return new Session(home, ReviewReader::new);
    }

    /// A session in which reading fails as only a fault of Heed can.
    static Session withAFault(Path home, Supplier<ReviewReader> reader) {
        return new Session(home, reader);
    }

    int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return door.run(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
