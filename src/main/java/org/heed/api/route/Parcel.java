package org.heed.api.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/// A file on its way: down under a name of Heed's, or up as part of a form.
public final class Parcel {

    /// Writes a file.
    public interface Writer {
        void write(OutputStream to) throws IOException;
    }

    private Parcel() {}

    public static ResponseEntity<byte[]> down(String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    public static ResponseEntity<byte[]> down(String name, Writer writer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return down(name, file.toByteArray());
    }

    /// The bytes of a file that was sent.
    ///
    /// @throws Refusal when it is missing or empty
    public static byte[] up(@Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            throw new Refusal("No file was sent. Nothing was changed.");
        }
        try {
            return sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
