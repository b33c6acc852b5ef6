package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Report;
import org.heed.review.Ruling;
import org.heed.review.Word;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Outliner;

/// A page being typed for a test: every character is half its type size wide, A4 paper, body type of 10 points.
final class Sheet {

    private static final double SIZE = 10;

    private final List<Word> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /// Types a line whose baseline is `y` points from the top.
    Sheet line(double x, double y, String text) {
        return type(x, y, text, new Look(SIZE, Word.Style.PLAIN));
    }

    Sheet bold(double x, double y, String text) {
        return type(x, y, text, new Look(SIZE, new Word.Style(true, false)));
    }

    Sheet small(double x, double y, String text) {
        return type(x, y, text, new Look(SIZE * 0.7, Word.Style.PLAIN));
    }

    Sheet large(double x, double y, String text) {
        return type(x, y, text, new Look(SIZE * 3, Word.Style.PLAIN));
    }

    private record Look(double size, Word.Style style) {}

    private Sheet type(double x, double y, String text, Look look) {
        double at = x;
        for (String word : text.split(" ", -1)) {
            double right = at + word.length() * look.size() / 2;
            words.add(new Word(word, new Box(at, y - look.size(), right, y), look.size(), look.style(), 1));
            at = right + look.size() * 0.3;
        }
        return this;
    }

    /// Rules a grid: `xs` are the upright lines, `ys` the level ones.
    Sheet grid(List<Double> xs, List<Double> ys) {
        ys.forEach(y -> rulings.add(new Ruling(new Box(xs.getFirst(), y, xs.getLast(), y))));
        xs.forEach(x -> rulings.add(new Ruling(new Box(x, ys.getFirst(), x, ys.getLast()))));
        return this;
    }

    /// Rules a box with round corners, whose lines end before they meet.
    Sheet rounded(Box box) {
        double corner = 6;
        for (double y : List.of(box.top(), box.bottom())) {
            rulings.add(new Ruling(new Box(box.left() + corner, y, box.right() - corner, y)));
        }
        for (double x : List.of(box.left(), box.right())) {
            rulings.add(new Ruling(new Box(x, box.top() + corner, x, box.bottom() - corner)));
        }
        return this;
    }

    static Outline outline(Sheet... sheets) {
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(Page.laid(pages.size() + 1, PageState.TEXT, new Box(0, 0, 595, 842), sheet.words, sheet.rulings));
        }
        return new Outliner()
                .outline(new Report("typed.pdf", Digest.of(new byte[0]), FileKind.PDF, true, pages, List.of()), 0);
    }

    /// The outline as short lines: `# heading`, `marker) passage`, `| cell | cell`, `^ note`.
    static List<String> lines(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Element element : outline.elements()) {
            switch (element) {
                case Element.Heading heading ->
                    lines.add("# " + (heading.number() + " " + heading.words().verbatim()).strip());
                case Element.Passage passage -> lines.add(words(passage));
                case Element.Footnote note -> lines.add("^ " + note.text().verbatim());
                case Element.Table table -> table.rows().forEach(row -> lines.add(row(row)));
            }
        }
        return lines;
    }

    private static String words(Element.Passage passage) {
        return (passage.isMarked() ? passage.marker() + ") " : "")
                + passage.text().verbatim();
    }

    private static String row(Element.Row row) {
        StringBuilder line = new StringBuilder();
        row.cells()
                .forEach(
                        cell -> line.append("| ").append(cell.text().verbatim()).append(' '));
        return line.toString().strip();
    }
}
