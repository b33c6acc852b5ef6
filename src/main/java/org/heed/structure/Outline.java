package org.heed.structure;

import java.util.List;
import org.heed.review.Problem;
import org.heed.review.Report;
import org.heed.text.RawText;

/// A report as headed parts, passages and tables in reading order. `text` is the source text: the lines as laid
/// out, one a line, without furniture; every place's span points into it, and what stands there under the
/// [org.heed.text.WhiteSpaceRule] equals the element's words. `furniture` keeps the running heads, feet and
/// printed page numbers that were set aside.
public record Outline(
        Report report,
        RawText text,
        List<Element> elements,
        List<Section> sections,
        List<Furniture> furniture,
        List<Problem> problems) {

    /// A running head or foot or printed page number, taken out of the text and kept.
    public record Furniture(int page, RawText text) {}
}
