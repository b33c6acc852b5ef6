package org.heed.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as a file of comma-separated values (RFC 4180) to take away.
final class Csv {

    /// Without it, spreadsheets on Windows read the file in the wrong alphabet.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<List<String>> rows = new ArrayList<>();

    Csv(String... columns) {
        rows.add(List.of(columns));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
    }

    ResponseEntity<byte[]> named(String fileName) {
        String lines = rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return attachment(fileName, new MediaType("text", "csv", StandardCharsets.UTF_8), BYTE_ORDER_MARK + lines);
    }

    private static ResponseEntity<byte[]> attachment(String fileName, MediaType type, String words) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(fileName).build());
        return ResponseEntity.ok().headers(headers).body(words.getBytes(StandardCharsets.UTF_8));
    }

    /// A cell that a spreadsheet would run as a formula gets an apostrophe before it.
    private static String cell(String words) {
        boolean runs = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        String safe = runs ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
