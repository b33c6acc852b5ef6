package org.heed.structure.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.review.Box;
import org.heed.review.Word;

/// Numbers that hang left of their paragraph a little above or below its first line: in larger type, or in a column
/// of their own. They begin that line.
final class HangingNumbers {

    /// A number hangs no further above its line than this part of the type size; a line of its own is further.
    private static final double NEAR = 1.05;
    /// White space of this part of the type size stands between the number and the words.
    private static final double GAP = 0.6;
    private static final Pattern NUMBER =
            Pattern.compile("(?:[A-Z]{1,4}[-.]?)?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?[.):]?|[ivx]{1,5}[.)]|[a-z][.)]");

    /// A numeral this much larger than the words beside it is hung at their first line, whichever line it stands on.
    private static final double NUMERAL = 1.7;
    /// So is one that is only somewhat larger, in the middle of a circle, as long as it stands on none of the lines.
    private static final double CIRCLED = 1.2;
    /// Words on one line with a number stand no further from its foot than this part of their size.
    private static final double ON_LINE = 0.25;
    /// The height of a figure as a part of its type size.
    private static final double FIGURE = 0.75;

    private HangingNumbers() {}

    /// The words, each large numeral moved up to the first of the lines that stand to its right.
    static List<Word> levelled(List<Word> words) {
        List<Word> levelled = new ArrayList<>(words);
        double smallest = words.stream()
                .filter(HangingNumbers::hasLetter)
                .mapToDouble(Word::size)
                .min()
                .orElse(Double.MAX_VALUE);
        for (int i = 0; i < words.size(); i++) {
            Word number = words.get(i);
            // Few pages hold type so large: the others cost no look at the words around.
            if (number.size() >= CIRCLED * smallest
                    && NUMBER.matcher(number.text()).matches()) {
                int at = i;
                firstBeside(number, words).ifPresent(first -> levelled.set(at, beside(number, first)));
            }
        }
        return levelled;
    }

    private static boolean hasLetter(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetter);
    }

    private static Optional<Word> firstBeside(Word number, List<Word> words) {
        double top = number.box().bottom() - FIGURE * number.size();
        boolean isOnLine = words.stream()
                .anyMatch(word -> !word.equals(number)
                        && Math.abs(word.box().bottom() - number.box().bottom()) <= ON_LINE * word.size());
        double larger = isOnLine ? NUMERAL : CIRCLED;
        return words.stream()
                .filter(word -> word.size() * larger <= number.size()
                        && hasLetter(word)
                        && word.box().left() >= number.box().right() + GAP * word.size()
                        && word.box().bottom() > top
                        && word.box().bottom() - word.size() < number.box().bottom())
                .min(Comparator.comparingDouble(word -> word.box().bottom()));
    }

    private static Word beside(Word number, Word first) {
        Box box = new Box(
                number.box().left(),
                first.box().top(),
                number.box().right(),
                first.box().bottom());
        return new Word(number.text(), box, first.size(), number.style(), number.confidence());
    }

    /// The lines, each number with the line that it belongs to.
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && hangs(lines.get(i), lines.get(i + 1))) {
                joined.add(with(lines.get(i).first(), lines.get(i + 1)));
                i++;
            } else if (i + 1 < lines.size() && hangs(lines.get(i + 1), lines.get(i))) {
                joined.add(with(lines.get(i + 1).first(), lines.get(i)));
                i++;
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    private static boolean hangs(Line number, Line words) {
        double size = Math.max(number.size(), words.size());
        double apart = Math.abs(words.box().bottom() - number.box().bottom());
        boolean isAbove = number.box().bottom() <= words.box().bottom();
        // Below, only as far as larger type stands lower; a number further down belongs to the next line.
        boolean isNear = apart <= (isAbove ? NEAR * size : (number.size() - words.size()) / 2);
        return number.words().size() == 1
                && isNear
                && words.words().size() > 1
                && number.box().right() + GAP * words.size() <= words.box().left()
                && NUMBER.matcher(number.first().text()).matches();
    }

    private static Line with(Word number, Line line) {
        List<Word> words = new ArrayList<>();
        words.add(new Word(number.text(), number.box(), line.size(), number.style(), number.confidence()));
        words.addAll(line.words());
        return Line.of(line.page(), words, line.raised());
    }
}
