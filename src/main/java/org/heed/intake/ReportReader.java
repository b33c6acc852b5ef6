package org.heed.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Refusal;
import org.heed.review.Report;

/// Reads one file, whatever its name says it is.
public final class ReportReader {

    /// Reads the file, or refuses.
    ///
    /// @throws Refusal when the file as a whole cannot be read: empty, encrypted, broken, of another kind, too
    /// large
    public Report read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Report(
                    file.getFileName().toString(), Digest.of(bytes), FileKind.TEXT, false, List.of(), List.of());
        } catch (IOException e) {
            throw new Refusal("The file could not be opened. Check that it is there and that you may read it.");
        }
    }
}
