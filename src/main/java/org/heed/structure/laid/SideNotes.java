package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.review.Box;
import org.heed.review.Word;
import org.heed.structure.line.Line;
import org.heed.structure.line.LineBuilder;

/// Finds notes in the right margin: smaller or slanted type that keeps an edge of its own right of the text, such as
/// who
/// is to act beside what is asked.
final class SideNotes {

    /// Notes are set smaller than this part of the type size of most words.
    private static final double SMALLER = 0.88;
    /// A note keeps this much (points) away from the text.
    private static final double GUTTER = 6;
    /// Lines of one note step by this part of their type size at most.
    private static final double LEADING = 1.7;
    /// Left edges nearer than this (points) are one.
    private static final double SAME_EDGE = 3;
    /// White space of this part of the type size parts a note from other small type.
    private static final double APART = 2;
    /// One alone may be a label or the end of a line.
    private static final int FEWEST = 2;
    private static final int FEWEST_LETTERS = 3;

    private final int page;
    private final List<Word> text;
    private final List<Word> small;

    private SideNotes(int page, List<Word> text, List<Word> small) {
        this.page = page;
        this.text = text;
        this.small = small;
    }

    /// The notes among the words of a page.
    static List<Frame> find(int page, List<Word> words) {
        double size = usualSize(words);
        boolean isSlanted = words.stream().filter(word -> word.style().italic()).count() * 2 > words.size();
        List<Word> text = new ArrayList<>();
        List<Word> small = new ArrayList<>();
        for (Word word : words) {
            boolean differs =
                    word.size() <= size * SMALLER || (word.style().italic() && !isSlanted && word.size() <= size);
            (differs ? small : text).add(word);
        }
        return small.size() < FEWEST ? List.of() : new SideNotes(page, text, small).notes();
    }

    private List<Frame> notes() {
        List<List<Line>> blocks = new ArrayList<>();
        for (Line line : LineBuilder.lines(page, small)) {
            Line last = line.runs(line.size() * APART).getLast();
            if (standsRightOfText(last.box())) {
                add(blocks, last);
            }
        }
        List<Frame> notes = blocks.stream().map(SideNotes::frame).toList();
        return notes.stream().filter(note -> isNote(note, notes)).toList();
    }

    private static void add(List<List<Line>> blocks, Line line) {
        for (List<Line> block : blocks) {
            Line above = block.getLast();
            if (Math.abs(above.box().left() - line.box().left()) <= SAME_EDGE
                    && line.box().bottom() - above.box().bottom() <= LEADING * line.size()) {
                block.add(line);
                return;
            }
        }
        blocks.add(new ArrayList<>(List.of(line)));
    }

    private static Frame frame(List<Line> lines) {
        Box box = lines.stream().map(Line::box).reduce(Box::with).orElseThrow();
        return new Frame(box, List.copyOf(lines));
    }

    private boolean isNote(Frame note, List<Frame> notes) {
        long letters = note.lines().stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetter)
                .count();
        long alike = notes.stream()
                .filter(other -> Math.abs(other.box().left() - note.box().left()) <= SAME_EDGE)
                .count();
        // The margin is for notes alone: a column of text has larger type too.
        boolean isMargin =
                text.stream().noneMatch(word -> word.box().left() >= note.box().left());
        return letters >= FEWEST_LETTERS && alike >= FEWEST && isMargin && standsRightOfText(note.box());
    }

    /// There is text at this height, and all of it ends before the note begins.
    private boolean standsRightOfText(Box box) {
        List<Word> beside = text.stream()
                .filter(word -> word.box().bottom() > box.top() && word.box().top() < box.bottom())
                .toList();
        return !beside.isEmpty() && beside.stream().allMatch(word -> word.box().right() + GUTTER <= box.left());
    }

    /// The type size of most words, in points.
    private static double usualSize(List<Word> words) {
        Map<Long, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(Math.round(word.size() * 2), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(0.0);
    }
}
