package org.heed.tracking.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The forms that a file of evidence may have, told by its bytes and never by its name.
enum EvidenceForm {
    PDF("pdf", "%PDF-"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    JPEG("jpg", "\u00ff\u00d8\u00ff"),
    WORD("docx", "PK\u0003\u0004", "word/"),
    EXCEL("xlsx", "PK\u0003\u0004", "xl/"),
    WORDS("txt", "");

    private final String ending;
    private final String begins;
    private final String holds;

    EvidenceForm(String ending, String begins) {
        this(ending, begins, "");
    }

    EvidenceForm(String ending, String begins, String holds) {
        this.ending = ending;
        this.begins = begins;
        this.holds = holds;
    }

    String ending() {
        return ending;
    }

    static Optional<EvidenceForm> of(byte[] file) {
        return Arrays.stream(values()).filter(form -> form.fits(file)).findFirst();
    }

    private boolean fits(byte[] file) {
        if (this == WORDS) {
            return isWords(file);
        }
        // A letter a byte, so that bytes can be compared as letters.
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        return letters.startsWith(begins) && letters.contains(holds);
    }

    /// A table as CSV or plain words: letters and no other control signs than tabs and ends of lines.
    private static boolean isWords(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .allMatch(sign -> !Character.isISOControl(sign) || "\t\r\n".indexOf(sign) >= 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
