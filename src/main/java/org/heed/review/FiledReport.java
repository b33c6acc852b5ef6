package org.heed.review;

import java.util.List;

/// A document of a review as a library keeps it, without its words: `position` is its number among the documents
/// of its edition, from 0.
public record FiledReport(
        int position, String fileName, Digest digest, FileKind kind, boolean paged, List<FiledPage> pages) {

    /// A page as filed: its number from 1, its printed label or empty, how its words were come by, and its size.
    public record FiledPage(int number, String label, PageState state, Box size) {

        public boolean isUnread() {
            return state == PageState.IMAGE_ONLY || state == PageState.FAILED;
        }
    }

    public FiledReport {
        pages = List.copyOf(pages);
    }

    public static FiledReport of(Report report, int position) {
        List<FiledPage> pages = report.pages().stream()
                .map(page -> new FiledPage(page.number(), page.label(), page.state(), page.size()))
                .toList();
        return new FiledReport(position, report.fileName(), report.digest(), report.kind(), report.paged(), pages);
    }

    /// True when every page's words are known.
    public boolean isWhollyRead() {
        return pages.stream().noneMatch(FiledPage::isUnread);
    }
}
