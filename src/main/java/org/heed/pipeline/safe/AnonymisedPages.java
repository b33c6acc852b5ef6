package org.heed.pipeline.safe;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.Redaction;
import org.heed.review.Page;
import org.heed.structure.Outline;
import org.heed.structure.OutlineStore;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.Place.Spot;
import org.heed.text.Span;

/// The source text of one document cut into its pages: where each begins, so that offsets count from the start of
/// a page. A document without pages is one page.
record AnonymisedPages(String text, List<PageText> pages) {

    /// One page: its number from 1, and where its text stands in the document's.
    record PageText(int number, Span span) {}

    static AnonymisedPages of(Outline outline, List<Redaction> redactions) {
        String text = outline.text().verbatim();
        List<PageText> pages = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (KeptPassage passage : OutlineStore.passagesOf(outline)) {
            for (Spot spot : passage.place().spots()) {
                int begins = begins(outline, passage, spot.page());
                if (spot.page() > number && begins >= start) {
                    int cut = beforeRedaction(begins, redactions);
                    pages.add(new PageText(number, new Span(start, cut)));
                    number = spot.page();
                    start = cut;
                }
            }
        }
        pages.add(new PageText(number, new Span(start, text.length())));
        return new AnonymisedPages(text, pages);
    }

    PageText holding(int offset) {
        return pages.stream()
                .filter(page -> offset < page.span().end())
                .findFirst()
                .orElse(pages.getLast());
    }

    String words(PageText page) {
        return text.substring(page.span().start(), page.span().end());
    }

    /// The first line of the passage that stands on the page.
    private static int begins(Outline outline, KeptPassage passage, int page) {
        Span span = passage.place().span();
        if (passage.place().page() == page || page > outline.report().pages().size()) {
            return span.start();
        }
        String onPage = squeezed(outline.report().pages().get(page - 1));
        String text = outline.text().verbatim();
        int at = span.start();
        while (at < span.end()) {
            int end = text.indexOf('\n', at) < 0 ? span.end() : Math.min(span.end(), text.indexOf('\n', at));
            String line = text.substring(at, end).replaceAll("\\s+", "");
            if (at > span.start() && !line.isEmpty() && onPage.contains(line)) {
                return at;
            }
            at = end + 1;
        }
        return span.end();
    }

    private static String squeezed(Page page) {
        StringBuilder all = new StringBuilder();
        page.words().forEach(word -> all.append(word.text()));
        return all.toString();
    }

    /// A name that runs over the edge of a page belongs to the page where it begins.
    private static int beforeRedaction(int cut, List<Redaction> redactions) {
        return redactions.stream()
                .map(Redaction::span)
                .filter(span -> span.start() < cut && cut < span.end())
                .mapToInt(Span::end)
                .findFirst()
                .orElse(cut);
    }
}
