package org.heed.review;

import java.util.List;

/// A piece of a document whose file says what it is (DOCX, HTML, Markdown): no geometry needed.
public sealed interface Block {

    /// A paragraph. `headingLevel` is 1 to 9, or 0 for none; `marker` is the number or bullet that the word
    /// processor prints before it, or empty; `indent` is the depth of its list, 0 for none. `text` keeps forced
    /// line ends as `\n`. `bold` says that all of it is bold.
    record Paragraph(String text, int headingLevel, String marker, int indent, boolean bold) implements Block {
        public static Paragraph plain(String text) {
            return new Paragraph(text, 0, "", 0, false);
        }

        @Override
        public String toString() {
            return "Paragraph[" + text.length() + " characters, heading " + headingLevel + "]";
        }
    }

    /// A table, row by row; every row has the same number of cells.
    record Grid(List<List<Cell>> rows) implements Block {}

    /// One cell of a grid. A merged cell stands in its first place; the places it covers hold `covered` cells
    /// without text.
    record Cell(List<Paragraph> paragraphs, boolean header, boolean covered) {
        public static final Cell COVERED = new Cell(List.of(), false, true);
    }

    /// A note printed away from its place in the text.
    record Footnote(String text) implements Block {
        @Override
        public String toString() {
            return "Footnote[" + text.length() + " characters]";
        }
    }

    /// Words printed beside the text and no part of it: a running head or foot, a page number on a line of its
    /// own. Kept, never read as text.
    record Furniture(String text) implements Block {
        @Override
        public String toString() {
            return "Furniture[" + text.length() + " characters]";
        }
    }
}
