package org.heed.anonymisation;

import java.util.List;
import org.heed.recommendation.Reason;
import org.heed.text.Span;

/// Text that could identify a person. `span` points into the text of the report with this number, from 0;
/// `person` says which person of the case roster is meant ("V", "P3"), or is empty; not yet its replacement.
public record Identifier(int report, Span span, IdentifierKind kind, String person, List<Reason> reasons) {

    public Identifier {
        reasons = List.copyOf(reasons);
    }
}
