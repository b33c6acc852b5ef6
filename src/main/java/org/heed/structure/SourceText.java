package org.heed.structure;

import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// The source text of an outline in the making, line by line, so that every piece knows its span.
final class SourceText {

    private final StringBuilder text = new StringBuilder();

    /// Begins a new line with the given words and tells where they stand.
    Span line(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return onward(words);
    }

    /// Continues the line.
    Span onward(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    int length() {
        return text.length();
    }

    /// The words at a span.
    RawText at(Span span) {
        return new RawText(WhiteSpaceRule.apply(text.substring(span.start(), span.end())));
    }

    RawText whole() {
        return new RawText(text.toString());
    }
}
