package org.heed.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// An office file without the moment of its making, which the libraries that write it take from the clock: the
/// same content gives the same bytes.
public final class UndatedArchive {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MOMENTS = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>";
    /// The earliest moment that the ZIP format can tell.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private UndatedArchive() {}

    /// By way of a file: the libraries mark the parts so that they can be read only from the list at the end.
    public static void write(byte[] archive, OutputStream to) throws IOException {
        Path dated = Files.createTempFile("heed-", ".zip");
        try {
            Files.write(dated, archive);
            copy(dated, to);
        } finally {
            Files.delete(dated);
        }
    }

    private static void copy(Path dated, OutputStream to) throws IOException {
        ZipOutputStream undated = new ZipOutputStream(to);
        try (ZipFile parts = new ZipFile(dated.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                undated.putNextEntry(copy);
                undated.write(undated(part.getName(), parts.getInputStream(part).readAllBytes()));
                undated.closeEntry();
            }
        }
        undated.finish();
    }

    private static byte[] undated(String name, byte[] part) {
        return name.equals(PROPERTIES)
                ? new String(part, StandardCharsets.UTF_8)
                        .replaceAll(MOMENTS, "")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }
}
