package org.heed.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// What the model learnt from invented recommendations, as changes of its file: which small whole number went up or
/// down. `src/test/learning` makes them; the model itself stays the artifact that its makers published.
final class Taught {

    private static final String ASKS = "/meaning/asks.gz";
    private static final int DIGEST_LENGTH = 32;

    private Taught() {}

    /// The model as it was taught to tell asks apart.
    ///
    /// @param made the model as it was made
    static byte[] asks(byte[] made) {
        try (InputStream content = Taught.class.getResourceAsStream(ASKS)) {
            if (content == null) {
                throw new IllegalStateException(ASKS + " is not in the program");
            }
            InputStream changes = new GZIPInputStream(content);
            if (!Arrays.equals(changes.readNBytes(DIGEST_LENGTH), digest(made))) {
                throw new IllegalStateException(
                        "the model of meanings is not the one that was taught asks: teach it anew (src/test/learning)");
            }
            return changed(made, changes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] made, byte[] changes) {
        byte[] taught = made.clone();
        for (int i = 0; i < taught.length; i++) {
            taught[i] += changes[i];
        }
        return taught;
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
