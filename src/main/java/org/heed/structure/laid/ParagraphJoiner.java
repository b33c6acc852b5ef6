package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.List;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.line.Line;

/// Joins a paragraph with its continuation in the next column or on the next page.
final class ParagraphJoiner {

    /// A first line further in than this part of the type size is indented.
    private static final double INDENT = 0.8;

    private ParagraphJoiner() {}

    static boolean continues(ParagraphDraft above, ParagraphDraft below) {
        Line last = above.last();
        Line next = below.first();
        boolean sameLooks = Math.abs(last.size() - next.size()) <= last.size() * 0.07
                && (last.bold() == next.bold() || (last.bold() && !above.bold()));
        if (!sameLooks
                || above.bold()
                || ParagraphBreaks.isShort(last, next, above.right())
                || last.isContentsEntry()) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.text().codePointAt(0));
        boolean open = !ParagraphBreaks.SENTENCE_END.matcher(last.text()).matches();
        if (ParagraphBreaks.startsItem(next) || (isIndented(below) && !lower)) {
            return false;
        }
        return open || lower || !ParagraphBreaks.startsLabelled(next);
    }

    static ParagraphDraft join(ParagraphDraft above, ParagraphDraft below) {
        List<Line> lines = new ArrayList<>(above.lines());
        lines.addAll(below.lines());
        return new ParagraphDraft(List.copyOf(lines), below.right(), below.leading());
    }

    /// The paragraphs of a cell whose lines stand on several pages.
    static List<ParagraphDraft> paragraphs(List<Line> lines, double leading, double right) {
        List<ParagraphDraft> all = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                List<ParagraphDraft> more =
                        new ArrayList<>(new ParagraphBuilder(lines.subList(from, i), leading, right).paragraphs());
                if (!all.isEmpty() && continues(all.getLast(), more.getFirst())) {
                    all.set(all.size() - 1, join(all.getLast(), more.removeFirst()));
                }
                all.addAll(more);
                from = i;
            }
        }
        return all;
    }

    private static boolean isIndented(ParagraphDraft paragraph) {
        return paragraph.lines().size() > 1
                && paragraph.first().box().left()
                                - paragraph.lines().get(1).box().left()
                        > INDENT * paragraph.size();
    }
}
