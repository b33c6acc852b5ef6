package org.heed.summary;

import java.util.List;
import org.heed.anonymisation.SafePassage;
import org.heed.structure.SectionKind;
import org.heed.text.Span;

/// A sentence of the report that may be something the review found. `words` are the safe text at `span` of the
/// passage; `isFirst` is true when it begins its passage.
record Finding(SafePassage passage, Span span, SectionKind kind, boolean isFirst) {

    String words() {
        return passage.text().words().substring(span.start(), span.end());
    }

    /// The same, with what stands up to the end of another sentence of the passage.
    Finding upTo(Span last) {
        return new Finding(passage, new Span(span.start(), last.end()), kind, isFirst);
    }

    /// A list item may have no closing stop; a sentence has one.
    SummarySentence sentence() {
        String words = words();
        String closed = words.matches("(?s).*[.!?][\"'”’)]*$") ? words : words.replaceFirst("[;,:]$", "") + ".";
        return new SummarySentence(
                SummaryPart.WHAT_IT_FOUND, Counted.capital(closed), List.of(SafePassages.cite(passage, span)));
    }
}
