package org.heed.coding;

import java.nio.charset.StandardCharsets;
import org.heed.review.Digest;
import org.heed.text.Span;

/// Words of a text that can be coded, and where they stand: `span` counts UTF-16 code units from the start of
/// the passage it begins in, and may run on into the passages after it. The words are kept beside the place, so
/// that they are found again, or missed, when the text is read anew.
public record Quote(String passage, Span span, String words) {

    /// What tells these words from any others, where the words themselves may not stand.
    String digest() {
        return Digest.of(words.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    @Override
    public String toString() {
        return "Quote[" + passage + ", " + span.start() + " to " + span.end() + "]";
    }
}
