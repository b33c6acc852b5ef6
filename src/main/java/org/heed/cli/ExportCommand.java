package org.heed.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.pipeline.Findings;
import org.heed.pipeline.LedgerExport;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.review.Review;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed export`: everything in the library, to take away.
@Command(
        name = "export",
        description = {
            "Take everything in the library away: a row for each recommendation (csv, xlsx), or the whole",
            "contract (json, docs/reference/json.md)."
        })
final class ExportCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "csv, json or xlsx")
    private LedgerExport format = LedgerExport.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the terminal.")
    private @Nullable Path out;

    @Option(
            names = "--as-published",
            description = "Take the words away as published. They may name people: for the desk, not for handing on.")
    private boolean asPublished;

    ExportCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        if (out == null && format == LedgerExport.XLSX) {
            throw new Refusal("A workbook cannot be shown on a terminal. Name a file for it with --out FILE.xlsx");
        }
        try (Library open = library.open()) {
            List<Findings> all = new ArrayList<>();
            for (Review review : open.reviews().all()) {
                all.add(asPublished ? Findings.kept(open, review) : SafeFindings.kept(open, review));
            }
            if (asPublished) {
                workbench.terminal().note("These words are as published and may name people. Do not hand them on.");
            }
            ReleaseGate gate = asPublished ? ReleaseGate.AS_PUBLISHED : ReleaseGate.ofLibrary(open.database());
            if (out == null) {
                print(all, gate);
            } else {
                save(all, gate, out);
            }
        }
        return Exit.DONE;
    }

    private void print(List<Findings> all, ReleaseGate gate) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(all, gate, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workbench.terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
    }

    /// Written whole or not at all: a file that is there stays until the new one is complete.
    private void save(List<Findings> all, ReleaseGate gate, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path unfinished = Files.createTempFile(folder, ".heed-", ".tmp");
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                format.write(all, gate, stream);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(
                    "The file " + file + " could not be written. Check that its folder is there, that there is"
                            + " room and that you may write there.");
        }
        workbench
                .terminal()
                .note(all.size() + (all.size() == 1 ? " review" : " reviews") + " written to " + file + " ("
                        + format.name().toLowerCase(Locale.ROOT) + ")");
    }
}
