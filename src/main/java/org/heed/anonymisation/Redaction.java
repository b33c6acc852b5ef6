package org.heed.anonymisation;

import org.heed.text.Span;

/// An identifier and what stands in its place. `span` may be wider than the identifier where grammar asks for it
/// ("the victim, Jane," becomes "the victim"); the report's own text is never changed.
public record Redaction(Identifier identifier, Span span, String replacement) {}
