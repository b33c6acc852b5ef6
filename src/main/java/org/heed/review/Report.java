package org.heed.review;

import java.util.List;

/// One document published for a review (overview, summary, action plan, letter), as filed; not its structure,
/// and not the review. `paged` is false for DOCX, HTML and running text, whose single page has no number a
/// reader could look up. `problems` are those of reading the file.
public record Report(
        String fileName, Digest digest, FileKind kind, boolean paged, List<Page> pages, List<Problem> problems) {

    /// True when every page's words are known.
    public boolean isWhollyRead() {
        return pages.stream().noneMatch(Page::isUnread);
    }
}
