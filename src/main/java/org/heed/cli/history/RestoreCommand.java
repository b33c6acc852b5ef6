package org.heed.cli.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.GivenFile;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.history.HistoryStore;
import org.heed.library.Library;
import org.heed.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `heed restore`: a library made from a backup.
@Command(
        name = "restore",
        description = "Make a library from a backup. The library must be new: name it with --library.")
public final class RestoreCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    public RestoreCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (InputStream in = Files.newInputStream(file);
                Library open = workbench.rooms().library(library.location())) {
            Backup.restore(in, open.database());
            boolean isWhole = new HistoryStore(open.database()).verify().isWhole();
            workbench
                    .terminal()
                    .note("Restored to " + library.location()
                            + (isWhole ? ". Its history holds." : ". Its history does not hold: see heed verify."));
        } catch (IOException e) {
            throw GivenFile.unreadable(file);
        }
        return Exit.DONE;
    }
}
