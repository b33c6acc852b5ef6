package org.heed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heed.text.Refusal;

/// A file that somebody named on the command line.
public final class GivenFile {

    private GivenFile() {}

    /// All that is in it.
    ///
    /// @throws Refusal when it is not there or may not be read
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /// What is said of one that cannot be read.
    public static Refusal unreadable(Path file) {
        return new Refusal("The file " + file + " cannot be read. Check its name and that you may read it.");
    }
}
