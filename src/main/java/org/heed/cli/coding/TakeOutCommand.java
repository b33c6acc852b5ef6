package org.heed.cli.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.coding.framework.Framework;
import org.heed.coding.refi.CodebookFile;
import org.heed.coding.refi.ProjectExchange;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code export`: writes all codings as a project, or a framework as a codebook, for other tools.
@Command(
        name = "export",
        description = "Write all codings as a REFI-QDA project (.qdpx), or a framework as a codebook (.qdc).")
final class TakeOutCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "The file to write. It must not be there yet.")
    private Path file = Path.of("");

    @Option(names = "--codebook", paramLabel = "FRAMEWORK", description = "Write this framework as a codebook.")
    private @Nullable String codebook;

    @Option(
            names = "--as-published",
            description =
                    "Documents coded beside the reviews as they stand. They may name people: do not hand them on.")
    private boolean asPublished;

    TakeOutCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new Refusal("The file " + file + " is already there. Name another.");
        }
        byte[] content = codebook == null ? project() : codebook(codebook);
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " could not be written.");
        }
        desk.workbench().terminal().out().println("Written: " + file);
        return 0;
    }

    private byte[] codebook(String name) {
        Framework framework = desk.shelf().framework(name);
        return CodebookFile.of(framework);
    }

    private byte[] project() {
        try (Library open = desk.library().open()) {
            return new ProjectExchange(
                            open.database(),
                            desk.open(open).shelf(),
                            desk.workbench().clock())
                    .out(asPublished ? ReleaseGate.AS_PUBLISHED : ReleaseGate.ofLibrary(open.database()));
        }
    }
}
