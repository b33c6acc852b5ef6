package org.heed.structure.laid;

import java.util.List;
import org.heed.structure.line.Line;
import org.heed.structure.table.TableDraft;

/// A piece of the outline in the making, before its words have a place in the source text.
sealed interface Draft {

    /// Lines that belong together, from one column. `right` is the column's right edge in points; `leading` the
    /// usual step between its lines.
    record ParagraphDraft(List<Line> lines, double right, double leading) implements Draft {

        Line first() {
            return lines.getFirst();
        }

        Line last() {
            return lines.getLast();
        }

        boolean bold() {
            return lines.stream().allMatch(Line::bold);
        }

        double size() {
            return first().size();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
            return text.toString();
        }
    }

    /// A table, joined over the pages it runs over.
    record TableBlock(TableDraft table) implements Draft {}

    /// Lines of small type at the foot of a page.
    record NoteDraft(List<Line> lines) implements Draft {}
}
