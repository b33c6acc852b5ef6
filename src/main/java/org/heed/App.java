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
import org.heed.cli.Terminal;
import org.heed.cli.UserFolders;
import org.heed.cli.Workbench;
import org.heed.pipeline.ReviewReader;

/// Builds the rooms and the doors, and joins them. The only class that does, and the only one that reads the
/// clock. Nothing is built before it is asked for: reading a report starts no server and opens no database.
final class App {

    /// What a person reads in comfort when the terminal does not say how wide it is.
    private static final int WIDTH = 100;
    private static final int WIDEST = 160;
    private static final int NARROWEST = 40;

    private final Map<String, String> environment;

    App(Map<String, String> environment) {
        this.environment = environment;
    }

    int run(String... arguments) {
        UserFolders folders = UserFolders.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
        Workbench workbench = new Workbench(terminal(), folders, environment, Clock.systemUTC(), ReviewReader::new);
        return new CommandLineDoor(workbench).run(arguments);
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
