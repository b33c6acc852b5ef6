package org.heed.structure;

import java.util.List;
import org.heed.text.RawText;

/// One piece of an outline, in reading order.
public sealed interface Element {

    Place place();

    /// A heading. `level` 1 is the outermost; `number` is what is printed before the words ("17.2", "Appendix
    /// 3"), or empty.
    record Heading(int level, String number, RawText words, Place place) implements Element {}

    /// The smallest quotable unit: a paragraph, a numbered paragraph, a list item, a line of its own. `marker`
    /// is the number, letter or bullet printed before it, without closing stop or bracket, or empty; `text` is
    /// without the marker; `indent` is the left edge's distance from the text margin in points. Documents
    /// without geometry have an indent of list depth times 18.
    record Passage(String marker, RawText text, double indent, Place place) implements Element {

        public boolean isMarked() {
            return !marker.isEmpty();
        }
    }

    /// A table; every row has the same number of cells. `headerRows` counts the rows at the top that name the
    /// columns; a header repeated on a later page is left out.
    record Table(List<Row> rows, int headerRows, Place place) implements Element {

        public int columns() {
            return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        }

        public List<Row> bodyRows() {
            return rows.subList(headerRows, rows.size());
        }
    }

    /// A row of a table. A row that spans all columns has its words in the first cell and `isBanner` true.
    record Row(List<Cell> cells, boolean isBanner) {

        /// Whether only the first cell has words, as in a row that titles those below it.
        public boolean isFirstCellAlone() {
            return !cells.isEmpty()
                    && !cells.getFirst().passages().isEmpty()
                    && cells.stream().skip(1).allMatch(cell -> cell.passages().isEmpty());
        }
    }

    /// A cell: its passages in order, and its place. An empty cell has no passages.
    record Cell(List<Passage> passages, Place place) {

        /// All words of the cell as one line, markers included.
        public RawText text() {
            StringBuilder all = new StringBuilder();
            for (Passage passage : passages) {
                String marker = passage.marker().isEmpty() ? "" : passage.marker() + " ";
                all.append(all.isEmpty() ? "" : " ")
                        .append(marker)
                        .append(passage.text().verbatim());
            }
            return new RawText(all.toString());
        }
    }

    /// A note printed away from its place in the text.
    record Footnote(String marker, RawText text, Place place) implements Element {}
}
