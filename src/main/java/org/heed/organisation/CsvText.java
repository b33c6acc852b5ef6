package org.heed.organisation;

import java.nio.charset.StandardCharsets;
import org.heed.intake.sheet.SheetText;
import org.heed.text.Refusal;

/// The text of a file of comma-separated values, whichever program wrote it.
final class CsvText {

    private CsvText() {}

    /// @throws Refusal when the file is a workbook or holds no text
    static String of(byte[] file) {
        if (startsWith(file, 'P', 'K')) {
            throw new Refusal(
                    "This is a workbook or an archive, not CSV. Save the sheet as CSV and give Heed that file.");
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        String text = SheetText.decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("This is no text. Save the addressees as CSV in UTF-8 and give Heed that file.");
        }
        return text;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
