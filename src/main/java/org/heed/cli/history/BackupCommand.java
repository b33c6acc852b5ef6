package org.heed.cli.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.storage.Backup;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `heed backup`: all that a library holds, in one file.
@Command(name = "backup", description = "Write all that the library holds to one file.")
public final class BackupCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    public BackupCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    /// Written whole or not at all: a file that is there stays until the new one is complete.
    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".heed-", ".tmp");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                Backup.write(open.database(), out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(
                    "The file " + file + " could not be written. Check that its folder is there, that there is"
                            + " room and that you may write there.");
        }
        workbench.terminal().note("The library is backed up to " + file);
        return Exit.DONE;
    }
}
