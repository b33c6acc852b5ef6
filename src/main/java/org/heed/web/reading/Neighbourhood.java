package org.heed.web.reading;

import java.util.List;
import org.heed.library.AsPublished;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.text.Span;
import org.heed.web.view.Context;

/// Finds what stands around a place, among the passages of an edition in reading order.
public final class Neighbourhood {

    /// How many passages before and after are enough to see what a passage belongs to.
    private static final int NEAR = 3;

    private final List<KeptPassage> passages;

    public Neighbourhood(List<KeptPassage> passages) {
        this.passages = passages;
    }

    /// The passages at a span of one report, marked, and those near them.
    public Context around(int report, Span span) {
        List<KeptPassage> all = passages.stream()
                .filter(passage -> passage.place().report() == report)
                .toList();
        int first = -1;
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).place().span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Context.NONE;
        }
        int from = Math.max(0, first - NEAR);
        int to = Math.min(all.size(), last + 1 + NEAR);
        return new Context(lines(all.subList(from, to), span), from > 0, to < all.size());
    }

    /// Everything that begins on one page, with a span marked.
    public Context onPage(int report, int page, Span span) {
        List<KeptPassage> all = passages.stream()
                .filter(passage -> passage.place().report() == report)
                .filter(passage -> passage.place().pages().contains(page))
                .toList();
        return new Context(lines(all, span), false, false);
    }

    private static List<Context.Line> lines(List<KeptPassage> some, Span span) {
        return some.stream()
                .map(passage -> new Context.Line(
                        passage.kind(),
                        passage.marker(),
                        AsPublished.of(passage.text()),
                        passage.place().span().overlaps(span)))
                .toList();
    }
}
