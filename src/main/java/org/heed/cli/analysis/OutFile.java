package org.heed.cli.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.heed.text.Refusal;

/// A file that is written whole or not at all.
record OutFile(Path path) {

    /// Something that writes.
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    boolean endsWith(String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    void write(Writing writing) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(folder, ".heed-", ".tmp");
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                writing.to(stream);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("The file " + path + " could not be written. Check that its folder is there, that there"
                    + " is room and that you may write there.");
        }
    }
}
