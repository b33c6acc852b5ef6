package org.heed.text;

/// Text as published, which may name people. Printing it prints its length only, so that it cannot reach a log
/// by accident; [#verbatim()] is the one way to its words, and may be called only to the left of the anonymiser
/// or by a page marked "as published".
public record RawText(String verbatim) {

    public static final RawText EMPTY = new RawText("");

    public int length() {
        return verbatim.length();
    }

    public boolean isEmpty() {
        return verbatim.isEmpty();
    }

    /// The words at a span under the [WhiteSpaceRule].
    public RawText at(Span span) {
        return new RawText(WhiteSpaceRule.apply(verbatim.substring(span.start(), span.end())));
    }

    @Override
    public String toString() {
        return "RawText[" + verbatim.length() + " characters]";
    }
}
