package org.heed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.heed.cli.CommandLineDoor;
import org.heed.cli.Rooms;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Terminal;
import org.heed.cli.terminal.UserFolders;
import org.heed.library.Library;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.heed.web.WebParts;

/// Builds the rooms and the doors, and joins them. The only class that does, and the only one that reads the
/// clock. Nothing is built before it is asked for: reading a report starts no server and opens no database.
final class App implements Rooms {

    /// What a person reads in comfort when the terminal does not say how wide it is.
    private static final int WIDTH = 100;
    private static final int WIDEST = 160;
    private static final int NARROWEST = 40;

    private final Map<String, String> environment;
    private final Clock clock = Clock.systemUTC();

    App(Map<String, String> environment) {
        this.environment = environment;
    }

    int run(String... arguments) {
        UserFolders folders = UserFolders.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
        return new CommandLineDoor(new Workbench(terminal(), folders, environment, clock, this)).run(arguments);
    }

    @Override
    public ReviewReader reader() {
        return new ReviewReader();
    }

    @Override
    public Library library(String location) {
        return Library.open(location);
    }

    @Override
    public ReviewAdder adder(Library library) {
        return new ReviewAdder(library, reader(), clock);
    }

    @Override
    public Served serve(Library library, Serving how) {
        WebParts here = new WebParts(library, adder(library), clock, how.samples(), how.folder());
        return ServedPages.start(how.port(), how.sharing().map(here::shared).orElse(here));
    }

    private Terminal terminal() {
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                "1".equals(environment.get("HEED_LIVE")),
                width());
    }

    /// JSON is UTF-8 whatever the system's custom is, and so are names of people and places.
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), false);
    }

    private int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : WIDTH;
    }
}
