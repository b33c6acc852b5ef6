package org.heed.intake;

import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/// What could not be followed while a page was read. The library goes on in silence where a font is missing, where
/// an operator is none or lacks its operands, and where nothing says which letter a glyph is.
final class Losses {

    /// All operators of a page (PDF 1.7, annex A).
    private static final Set<String> OPERATORS = Set.of(
            "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP",
            "EI", "EMC", "ET", "EX", "f", "F", "f*", "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M",
            "MP", "n", "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td",
            "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"");
    /// One glyph in so many may be an ornament without a meaning; more are letters.
    private static final int ORNAMENTS = 50;

    private int drawn;
    private int read;
    private boolean isDamaged;

    void font(@Nullable PDFont font) {
        isDamaged |= font == null;
    }

    void operator(String name) {
        isDamaged |= !OPERATORS.contains(name);
    }

    void failed() {
        isDamaged = true;
    }

    void drawn() {
        drawn++;
    }

    void read() {
        read++;
    }

    boolean any() {
        return isDamaged || (drawn - read) * ORNAMENTS > drawn;
    }
}
