package org.heed.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of comma-separated values: UTF-8, or what older versions of Windows wrote.
public final class SheetText {

    private static final Charset OLDER_WINDOWS = Charset.forName("windows-1252");

    private SheetText() {}

    /// Never fails: every byte means something in the older encoding.
    public static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, OLDER_WINDOWS);
        }
    }
}
