package org.heed.anonymisation.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/// Holds small numbers back: first every count from 1 to one below the threshold, then as many others as it takes
/// that none of those can be worked out from the rest and the totals. Nought is shown, unless it must be held back
/// for another's sake. A threshold of 0 or 1 holds nothing back.
public record Suppression(int threshold) {

    /// The smallest count that health and crime statistics commonly show of persons (ONS disclosure guidance for
    /// health statistics, 2006).
    public static final int USUAL_THRESHOLD = 5;

    public Suppression {
        if (threshold < 0) {
            throw new IllegalArgumentException("a threshold counts persons");
        }
    }

    /// Counts that add up to a published total: categories of one thing, each counted once.
    public PublicList list(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        boolean[] held = new boolean[counts.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = isSmall(counts.get(i));
        }
        while (isToldByTheRest(counts, held)) {
            held[cheapest(counts, held)] = true;
        }
        List<PublicCount> shown = IntStream.range(0, held.length)
                .mapToObj(i -> held[i] ? PublicCount.heldBack() : PublicCount.of(counts.get(i)))
                .toList();
        return new PublicList(shown, isSmall(total) ? PublicCount.heldBack() : PublicCount.of(total));
    }

    /// Counts that stand alone, with overlaps, so that they add up to nothing: each is judged by itself.
    public List<PublicCount> apart(List<Integer> counts) {
        return counts.stream()
                .map(count -> isSmall(count) ? PublicCount.heldBack() : PublicCount.of(count))
                .toList();
    }

    /// A table of counts with a total for each row and column; every row has as many counts.
    public PublicTable table(List<List<Integer>> rows) {
        CountGrid grid = CountGrid.withTotals(rows);
        boolean[][] held = new HoldingBack(grid, this).cells();
        int lastRow = grid.rows() - 1;
        int lastColumn = grid.columns() - 1;
        List<List<PublicCount>> shown = IntStream.range(0, lastRow)
                .mapToObj(row -> shown(grid, held, row).subList(0, lastColumn))
                .toList();
        List<PublicCount> rowTotals = IntStream.range(0, lastRow)
                .mapToObj(row -> shown(grid, held, row).get(lastColumn))
                .toList();
        List<PublicCount> totals = shown(grid, held, lastRow);
        return new PublicTable(shown, rowTotals, totals.subList(0, lastColumn), totals.get(lastColumn));
    }

    boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private static List<PublicCount> shown(CountGrid grid, boolean[][] held, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(
                        column -> held[row][column] ? PublicCount.heldBack() : PublicCount.of(grid.count(row, column)))
                .toList();
    }

    /// One that is held back alone is the total less the rest; several whose sum is small are nearly told.
    private boolean isToldByTheRest(List<Integer> counts, boolean[] held) {
        int number = 0;
        int sum = 0;
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                number++;
                sum += counts.get(i);
            }
        }
        return number > 0 && (number == 1 || sum < threshold) && cheapest(counts, held) >= 0;
    }

    /// The smallest count that is not held back and not nought; else a nought; else none (-1).
    private static int cheapest(List<Integer> counts, boolean[] held) {
        return IntStream.range(0, held.length)
                .filter(i -> !held[i])
                .boxed()
                .min((a, b) -> Integer.compare(cost(counts.get(a)), cost(counts.get(b))))
                .orElse(-1);
    }

    /// To hold a nought back protects little, because whoever looks may guess it.
    static int cost(int count) {
        return count == 0 ? Integer.MAX_VALUE / 4 : count;
    }
}
