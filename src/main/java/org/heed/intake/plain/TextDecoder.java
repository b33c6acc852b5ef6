package org.heed.intake.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out how a text is encoded and decodes it: a byte order mark, then UTF-16 by its zero bytes, then strict
/// UTF-8, then Windows-1252, which reads anything and so comes last.
public final class TextDecoder {

    /// Text of Western languages in UTF-16 has a zero in nearly every second byte; no other text has any.
    private static final double ZEROS_OF_UTF_16 = 0.3;
    /// Control characters in real texts are strays; in other files they are everywhere.
    private static final double MOST_CONTROLS = 0.005;
    /// A file of UTF-8 damaged in a few places is still UTF-8.
    private static final double MOST_DAMAGE = 0.01;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /// The text without its byte order mark, or empty when the bytes are no text.
    public static Optional<String> decode(byte[] bytes) {
        String text = withoutMark(decoded(bytes));
        long controls = text.chars().filter(TextDecoder::isStray).count();
        return controls > text.length() * MOST_CONTROLS ? Optional.empty() : Optional.of(text);
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > ZEROS_OF_UTF_16) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > ZEROS_OF_UTF_16) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            CharBuffer strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return strict.toString();
        } catch (CharacterCodingException e) {
            return damagedOrWestern(bytes);
        }
    }

    private static String damagedOrWestern(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long beyondAscii = lenient.chars().filter(c -> c > 0x7F).count();
        long damaged = lenient.chars().filter(c -> c == 0xFFFD).count();
        boolean mostlyUtf8 = damaged * 4 < beyondAscii && damaged < lenient.length() * MOST_DAMAGE;
        return mostlyUtf8 ? lenient : new String(bytes, WINDOWS_1252);
    }

    private static double zeros(byte[] bytes, int offset) {
        int places = bytes.length / 2;
        int found = 0;
        for (int i = 0; i < places; i++) {
            found += bytes[2 * i + offset] == 0 && bytes[2 * i + 1 - offset] != 0 ? 1 : 0;
        }
        return places == 0 ? 0 : (double) found / places;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    private static boolean isStray(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }
}
