package org.heed.structure.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.review.Word;

/// Line numbers printed down the margin of a page: figures in a strip of their own to the left of all words, which
/// count on from
/// line to line. They number lines and not paragraphs, and are no part of the text.
public final class MarginNumbers {

    /// Fewer figures than this may be the numbers of a list.
    private static final int FEWEST = 8;
    /// Every fifth line is numbered and no list counts so: fewer are enough.
    private static final int FEWEST_FIFTHS = 3;
    private static final int FIFTH = 5;
    /// The strip is no wider than this, in points.
    private static final double STRIP = 26;

    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

    private MarginNumbers() {}

    /// The line numbers among the words of a page; none when there is no such strip.
    public static List<Word> among(List<Word> words) {
        double left =
                words.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
        List<Word> strip = new ArrayList<>();
        for (Word word : words) {
            if (word.box().right() <= left + STRIP
                    && FIGURES.matcher(word.text()).matches()) {
                strip.add(word);
            }
        }
        if (strip.size() < FEWEST_FIFTHS) {
            return List.of();
        }
        double edge =
                strip.stream().mapToDouble(word -> word.box().right()).max().orElse(left);
        boolean alone = words.stream().noneMatch(word -> word.box().left() < edge && !strip.contains(word));
        boolean isLong = strip.size() >= FEWEST || (strip.size() >= FEWEST_FIFTHS && areFifths(strip));
        return isLong && alone && countsOn(strip) ? strip : List.of();
    }

    private static boolean areFifths(List<Word> strip) {
        return strip.stream().allMatch(word -> Integer.parseInt(word.text()) % FIFTH == 0);
    }

    /// True when most figures are followed by the next one: 1, 2, 3 or 5, 10, 15.
    private static boolean countsOn(List<Word> strip) {
        strip.sort(Comparator.comparingDouble(word -> word.box().bottom()));
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < strip.size(); i++) {
            steps.add(Integer.parseInt(strip.get(i).text())
                    - Integer.parseInt(strip.get(i - 1).text()));
        }
        steps.sort(Integer::compare);
        int usual = steps.get(steps.size() / 2);
        long steady = steps.stream().filter(step -> step == usual).count();
        return usual > 0 && steady * 10 >= steps.size() * 8L;
    }
}
