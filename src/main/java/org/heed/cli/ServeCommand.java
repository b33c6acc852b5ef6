package org.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.library.Library;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed serve`: the library as pages, to this computer alone, until stopped.
@Command(
        name = "serve",
        description = "Serve the library as pages for your browser, to this computer alone, until stopped.")
final class ServeCommand implements Callable<Integer> {

    /// Few programs use it, so that the address can be kept as a bookmark.
    static final int USUAL_PORT = 8473;

    private static final int NOT_GIVEN = -1;
    private static final int HIGHEST_PORT = 65_535;

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 takes any free one.")
    private int port = NOT_GIVEN;

    ServeCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.openOrMake(library.location())) {
            return serve(workbench, open, port, List.of());
        }
    }

    /// Serves until stopped. When nobody chose a port and the usual one is taken, any free one does.
    static int serve(Workbench workbench, Library library, int port, List<Path> samples) {
        if (port > HIGHEST_PORT) {
            throw new Refusal("There is no port " + port + ". Ports go from 1 to " + HIGHEST_PORT + ".");
        }
        try (Rooms.Served served = start(workbench, library, port, samples)) {
            workbench.terminal().out().println("Heed is at " + served.address());
            workbench.terminal().out().println("Only this computer can reach it. Stop it with Ctrl+C.");
            workbench.terminal().out().flush();
            served.untilStopped();
        }
        return Exit.DONE;
    }

    private static Rooms.Served start(Workbench workbench, Library library, int port, List<Path> samples) {
        Path folder = workbench.folders().data().resolve("uploads");
        if (port >= 0) {
            return workbench.rooms().serve(library, port, samples, folder);
        }
        try {
            return workbench.rooms().serve(library, USUAL_PORT, samples, folder);
        } catch (Refusal taken) {
            return workbench.rooms().serve(library, 0, samples, folder);
        }
    }
}
