package org.heed.web.view;

import java.util.List;
import java.util.Optional;

/// A review's summary on a page: its parts in order, each sentence with what it rests on. `made` says who made it;
/// `edit` and `names` are where it is edited and where the review's names are looked at.
public record SummaryView(String made, List<Part> parts, String edit, String names) {

    /// A part with its sentences, or none when nothing is recorded.
    public record Part(String heading, List<Sentence> sentences) {}

    /// A sentence; `adrift` is true when its passages no longer stand in the report as quoted.
    public record Sentence(String words, boolean adrift, List<Quote> quotes) {}

    /// Words of the report without names, and the page they stand on.
    public record Quote(String words, Optional<Link> page) {}
}
