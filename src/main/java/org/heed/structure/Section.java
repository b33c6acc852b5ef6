package org.heed.structure;

/// A headed part of an outline: the elements `from` (its heading) to `to` (exclusive), the parts below it
/// included. `kind` is told from the heading's words, or is that of the part above.
public record Section(SectionKind kind, Element.Heading heading, int from, int to) {}
