package org.heed.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.heed.cli.terminal.Terminal;
import org.heed.cli.terminal.UserFolders;
import org.heed.library.Library;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;

/// A terminal that keeps what is printed, and the door in front of it: real rooms, real files, a fixed clock.
final class Session {

    static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final int WIDTH = 80;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:30:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineDoor door;

    private Session(Path home, Supplier<ReviewReader> reader, Map<String, String> environment) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, WIDTH);
        UserFolders folders = UserFolders.of("Linux", home, Map.of());
        this.door = new CommandLineDoor(new Workbench(terminal, folders, environment, CLOCK, new TestRooms(reader)));
    }

    static Session in(Path home) {
        return new Session(home, ReviewReader::new, Map.of());
    }

    /// A session of somebody who holds a token.
    static Session holding(Path home, String token) {
        return new Session(home, ReviewReader::new, Map.of("HEED_TOKEN", token));
    }

    /// A session in which reading fails as only a fault of Heed can.
    static Session withAFault(Path home, Supplier<ReviewReader> reader) {
        return new Session(home, reader, Map.of());
    }

    /// The rooms as the start-up class builds them, with a fixed clock; pages are stopped as soon as they are served.
    private record TestRooms(Supplier<ReviewReader> makesReader) implements Rooms {

        @Override
        public ReviewReader reader() {
            return makesReader.get();
        }

        @Override
        public Library library(String location) {
            return Library.open(location);
        }

        @Override
        public ReviewAdder adder(Library library) {
            return new ReviewAdder(library, reader(), CLOCK);
        }

        @Override
        public Served serve(Library library, Serving how) {
            return new Stopped(URI.create("http://127.0.0.1:" + how.port() + "/"));
        }
    }

    private record Stopped(URI address) implements Rooms.Served {

        @Override
        public void untilStopped() {}

        @Override
        public void close() {}
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
