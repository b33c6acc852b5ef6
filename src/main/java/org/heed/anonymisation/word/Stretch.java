package org.heed.anonymisation.word;

import java.util.List;
import org.heed.structure.OutlineStore.PassageKind;

/// One heading, passage, cell or footnote as laid out, with its tokens: names never run over its edges. Offsets
/// count from `base` in the text of report number `report`.
public record Stretch(int report, int base, String text, PassageKind kind, String heading, List<Token> tokens) {

    public static Stretch of(int report, int base, String text, PassageKind kind, String heading) {
        return new Stretch(report, base, text, kind, heading, Tokens.of(text));
    }

    /// A text that stands alone.
    public static Stretch alone(String text) {
        return of(0, 0, text, PassageKind.PASSAGE, "");
    }

    /// The token at an index, or none: an edge.
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? EDGE : tokens.get(index);
    }

    public static final Token EDGE = new Token(0, 0, "", "", Token.Sort.SIGN, false);

    public boolean isEdge(int index) {
        return index < 0 || index >= tokens.size();
    }
}
