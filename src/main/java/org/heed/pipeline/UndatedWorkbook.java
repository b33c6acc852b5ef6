package org.heed.pipeline;

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

/// A workbook without the moment of its making, which the library that writes it takes from the clock: the same
/// ledgers give the same bytes.
final class UndatedWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    /// The earliest moment that the ZIP format can tell.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private UndatedWorkbook() {}

    /// By way of a file: the library marks its parts so that they can be read only from the list at the end.
    static void write(byte[] workbook, OutputStream to) throws IOException {
        Path dated = Files.createTempFile("heed-", ".xlsx");
        try {
            Files.write(dated, workbook);
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
                        .replaceAll(CREATED, "")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }
}
