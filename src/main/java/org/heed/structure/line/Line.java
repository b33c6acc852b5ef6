package org.heed.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.review.Box;
import org.heed.review.Word;

/// Words that stand on one baseline of one page, from left to right. `raised` are small figures above the line:
/// references to notes, which are not part of what is said.
public record Line(int page, List<Word> words, List<Word> raised, Box box, double size, boolean bold) {

    /// White space of this part of the type size stands before a page number in a table of contents.
    private static final double CONTENTS_GAP = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\d]{1,3}|[ivxl]{1,5}");
    private static final Pattern SPACED_LEADERS = Pattern.compile("[.·_] [.·_]");
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{4,}|…{2,}|(?:[.·_] ){4,})[.…\\s]*\\w{1,5}");

    public static Line of(int page, List<Word> words, List<Word> raised) {
        Box box = words.getFirst().box();
        int letters = 0;
        int boldLetters = 0;
        double weightedSize = 0;
        for (Word word : words) {
            int length = word.text().length();
            box = box.with(word.box());
            letters += length;
            boldLetters += word.style().bold() ? length : 0;
            weightedSize += word.size() * length;
        }
        return new Line(
                page,
                List.copyOf(words),
                List.copyOf(raised),
                box,
                weightedSize / letters,
                boldLetters * 10 >= letters * 9);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    public Word first() {
        return words.getFirst();
    }

    public Word last() {
        return words.getLast();
    }

    /// The white space after word `index`, in points; 0 after the last.
    public double gapAfter(int index) {
        return index + 1 >= words.size()
                ? 0
                : words.get(index + 1).box().left() - words.get(index).box().right();
    }

    /// True for an entry of a table of contents: words, then dots or a wide white space, then a page number.
    public boolean isContentsEntry() {
        boolean endsInNumber =
                words.size() > 1 && PAGE_NUMBER.matcher(last().text()).matches();
        if (endsInNumber && gapAfter(words.size() - 2) >= CONTENTS_GAP * size) {
            return true;
        }
        String text = text();
        boolean mayLead = text.contains("..")
                || text.indexOf('…') >= 0
                || SPACED_LEADERS.matcher(text).find();
        return mayLead && LEADERS.matcher(text).matches();
    }

    /// The parts of the line between white spaces of at least `gap` points.
    public List<Line> runs(double gap) {
        List<Line> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || gapAfter(i) >= gap) {
                runs.add(of(page, words.subList(from, i + 1), raisedOver(words.get(from), words.get(i))));
                from = i + 1;
            }
        }
        return runs;
    }

    /// The line without its first `count` words.
    public Line without(int count) {
        return of(page, words.subList(count, words.size()), raised);
    }

    private List<Word> raisedOver(Word first, Word last) {
        return raised.stream()
                .filter(word -> word.box().left() >= first.box().left() - size
                        && word.box().left() <= last.box().right() + size)
                .toList();
    }

    /// Lines of a page seldom share a box: it tells them apart, and there are many words.
    @Override
    public int hashCode() {
        return 31 * page + box.hashCode();
    }

    @Override
    public String toString() {
        return "Line[page " + page + ", " + words.size() + " words]";
    }
}
