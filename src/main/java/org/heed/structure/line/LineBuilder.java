package org.heed.structure.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heed.review.Word;

/// Sets the words of a page, or of a part of it, in lines from top to bottom.
public final class LineBuilder {

    /// Baselines nearer than this part of the type size are one line.
    private static final double SAME_BASELINE = 0.32;
    /// A word smaller than this part of the line's type size, standing above its baseline, is raised.
    private static final double RAISED_SIZE = 0.8;

    private LineBuilder() {}

    public static List<Line> lines(int page, List<Word> words) {
        List<Word> byBaseline = HangingNumbers.levelled(words);
        byBaseline.sort(Comparator.comparingDouble(word -> word.box().bottom()));
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : byBaseline) {
            if (rows.isEmpty() || !isOnRow(word, rows.getLast().getFirst())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        return HangingNumbers.joined(withRaised(page, rows));
    }

    private static boolean isOnRow(Word word, Word first) {
        double size = Math.min(word.size(), first.size());
        return word.box().bottom() - first.box().bottom() <= SAME_BASELINE * size;
    }

    private static List<Line> withRaised(int page, List<List<Word>> rows) {
        List<Line> lines = new ArrayList<>();
        List<Word> waiting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Word> row = rows.get(i);
            if (i + 1 < rows.size() && standsAbove(row, rows.get(i + 1))) {
                waiting.addAll(row);
                continue;
            }
            row.sort(Comparator.comparingDouble(word -> word.box().left()));
            lines.add(line(page, row, waiting));
            waiting.clear();
        }
        return lines;
    }

    /// True when all of `row` is small and overlaps the row below: note figures that belong to that row.
    private static boolean standsAbove(List<Word> row, List<Word> below) {
        double size = below.stream().mapToDouble(Word::size).max().orElse(0);
        double top = below.stream().mapToDouble(word -> word.box().top()).min().orElse(0);
        return row.stream()
                .allMatch(
                        word -> word.size() <= RAISED_SIZE * size && word.box().bottom() > top && isReference(word));
    }

    private static Line line(int page, List<Word> row, List<Word> waiting) {
        double size = row.stream().mapToDouble(Word::size).max().orElse(0);
        double baseline = row.stream()
                .filter(word -> word.size() > RAISED_SIZE * size)
                .mapToDouble(word -> word.box().bottom())
                .max()
                .orElse(0);
        List<Word> raised = new ArrayList<>(waiting);
        List<Word> level = new ArrayList<>();
        for (Word word : row) {
            boolean small = word.size() <= RAISED_SIZE * size;
            boolean above = word.box().bottom() < baseline - size / 10;
            (small && above && isReference(word) ? raised : level).add(word);
        }
        return level.isEmpty() ? Line.of(page, row, List.of()) : Line.of(page, level, raised);
    }

    private static boolean isReference(Word word) {
        return word.text().matches("[\\d*†‡§,]{1,5}|\\[\\d{1,3}]");
    }
}
