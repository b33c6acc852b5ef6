package org.heed.structure;

import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// The source text of an outline in the making, line by line, so that every piece knows its span.
public final class SourceText {

    private final StringBuilder text = new StringBuilder();

    /// Begins a new line with the given words and tells where they stand.
    public Span line(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return onward(words);
    }

    /// Continues the line.
    public Span onward(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /// Where the next line will begin.
    public int next() {
        return text.isEmpty() ? 0 : text.length() + 1;
    }

    public char charAt(int offset) {
        return text.charAt(offset);
    }

    public int length() {
        return text.length();
    }

    /// The words at a span.
    public RawText at(Span span) {
        return new RawText(WhiteSpaceRule.apply(text.substring(span.start(), span.end())));
    }

    public RawText whole() {
        return new RawText(text.toString());
    }
}
