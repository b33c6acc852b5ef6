package org.heed.web.summary;

import java.util.List;

/// The page on which a summary is edited: its sentences as they are or as somebody has just written them, each with
/// why it may not stand. `trouble` is about all of them together.
public record EditPage(String title, int version, List<Line> lines, List<String> trouble, String address) {

    /// A sentence to edit. `position` counts from 0; the last line is empty, for a sentence to add.
    public record Line(int position, String part, String words, String quote, List<String> objections) {}
}
