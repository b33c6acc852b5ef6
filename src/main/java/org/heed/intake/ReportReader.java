package org.heed.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heed.intake.docx.DocxReader;
import org.heed.intake.html.HtmlReader;
import org.heed.intake.ocr.OcrReader;
import org.heed.intake.plain.TextReader;
import org.heed.review.FileKind;
import org.heed.review.Report;
import org.heed.text.Refusal;

/// Reads one file, whatever its name says it is.
public final class ReportReader {

    /// No published review comes near this; a scan of a thousand pages stays below. More is a mistake or an
    /// attack, and would not fit the memory promised.
    static final long LARGEST_FILE_BYTES = 300L * 1024 * 1024;

    private final PdfReader pdfReader;
    private final HtmlReader htmlReader = new HtmlReader();
    private final DocxReader docxReader = new DocxReader();
    private final TextReader textReader = new TextReader();

    public ReportReader() {
        this(new OcrReader());
    }

    /// Reads with `ocrReader` what is an image.
    public ReportReader(OcrReader ocrReader) {
        this.pdfReader = new PdfReader(ocrReader);
    }

    /// Reads the file, or refuses.
    ///
    /// @throws Refusal when the file as a whole cannot be read: empty, encrypted, broken, of another kind, too
    /// large
    public Report read(Path file) {
        return read(nameOf(file), bytesOf(file));
    }

    /// Reads bytes that came with a name, as from an upload.
    ///
    /// @throws Refusal when the file as a whole cannot be read
    public Report read(String fileName, byte[] bytes) {
        refuseOverLong(bytes.length);
        FileKind kind = FileSniffer.kindOf(bytes);
        return switch (kind) {
            case PDF -> pdfReader.read(fileName, bytes);
            case DOCX -> docxReader.read(fileName, bytes);
            case HTML -> htmlReader.read(fileName, bytes);
            case TEXT -> textReader.read(fileName, bytes);
        };
    }

    private static byte[] bytesOf(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal("This is a folder, not a file. Name the files in it, or add the folder as a whole.");
        }
        if (!Files.exists(file)) {
            throw new Refusal("There is no file of this name. Check the name and the folder.");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("This is not a file that can be read. Save the report as a file and add that.");
        }
        try {
            refuseOverLong(Files.size(file));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("The file could not be opened. Check that it is there and that you may read it.");
        }
    }

    private static void refuseOverLong(long bytes) {
        if (bytes > LARGEST_FILE_BYTES) {
            throw new Refusal(
                    "The file is larger than " + LARGEST_FILE_BYTES / (1024 * 1024)
                            + " MB. Split it, or save the scans in it at 300 dots per inch in black and white, and add it again.");
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
