package org.heed.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heed.intake.docx.PackageGuard;
import org.heed.text.Refusal;

/// Reads the tables of a file that somebody keeps: XLSX, CSV (comma, semicolon or tab) or DOCX, told by its content.
public final class SheetReader {

    /// A plan of a whole county for twenty years stays far below.
    private static final int LARGEST_FILE = 50 * 1024 * 1024;
    /// What a file may grow to when it is unpacked: a bomb stops here.
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final int CHUNK = 16 * 1024;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String DOCUMENT = "word/document.xml";

    private SheetReader() {}

    /// The tables of a file that hold anything, in their order.
    ///
    /// @throws Refusal when it is none of these, or damaged, or too large
    public static List<CellGrid> read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refusal("The file is larger than 50 MB, which no plan is. Check that it is the right one.");
        }
        List<CellGrid> grids = switch (kind(file)) {
            case XLSX -> WorkbookReader.read(file);
            case DOCX -> {
                PackageGuard.admit(file);
                yield WordTables.read(file);
            }
            case TEXT -> List.of(SeparatedValues.read(file));
        };
        return grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
    }

    private enum Kind {
        XLSX,
        DOCX,
        TEXT
    }

    private static Kind kind(byte[] file) {
        boolean isPacked = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        if (!isPacked) {
            return Kind.TEXT;
        }
        Kind kind = Kind.TEXT;
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked = unpacked(zip, unpacked);
                kind = entry.getName().equals(WORKBOOK)
                        ? Kind.XLSX
                        : entry.getName().equals(DOCUMENT) ? Kind.DOCX : kind;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The file is damaged and cannot be read. Open it in the program that made it, and save it"
                    + " again.");
        }
        if (kind == Kind.TEXT) {
            throw new Refusal("The file is neither a workbook (XLSX), comma-separated values (CSV) nor a Word document"
                    + " (DOCX). Save it as one of these.");
        }
        return kind;
    }

    private static long unpacked(ZipInputStream entry, long before) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long unpacked = before;
        for (int read = entry.read(chunk); read >= 0; read = entry.read(chunk)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new Refusal("The file grows beyond 256 MB when it is unpacked, which no plan does.");
            }
        }
        return unpacked;
    }
}
