package org.heed.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.CsvWriter;
import org.heed.publication.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list as a file of comma-separated values to take away.
public final class Csv {

    /// Without it, spreadsheets on Windows read the file in the wrong alphabet.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Csv(String... columns) {
        headings = List.of(columns);
    }

    public void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
    }

    /// The file, when the gate lets it through.
    public ResponseEntity<byte[]> named(String fileName, ReleaseGate gate) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try {
            CsvWriter.write(Sheet.of(fileName, headings, rows), gate, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(fileName).build());
        return ResponseEntity.ok().headers(headers).body(file.toByteArray());
    }
}
