package org.heed.anonymisation.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Holds small numbers back: first every count from 1 to one below the threshold, then as many others as it takes
/// that none of those can be worked out from the rest and the totals. Nought is shown. A threshold of 0 or 1 holds
/// nothing back.
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
        LinkedCounts linked = new LinkedCounts(this);
        List<Integer> parts = counts.stream().map(linked::add).toList();
        int total = linked.add(counts.stream().mapToInt(Integer::intValue).sum());
        linked.tie(parts, List.of(total));
        List<PublicCount> shown = linked.shown();
        return new PublicList(shown.subList(0, total), shown.getLast());
    }

    /// Counts that stand alone, with overlaps, so that they add up to nothing: each is judged by itself.
    public List<PublicCount> apart(List<Integer> counts) {
        return counts.stream()
                .map(count -> isSmall(count) ? PublicCount.heldBack() : PublicCount.of(count))
                .toList();
    }

    /// A table of counts with a total for each row and column; every row has as many counts.
    public PublicTable table(List<List<Integer>> rows) {
        LinkedCounts linked = new LinkedCounts(this);
        List<List<Integer>> numbers = numbers(CountGrid.withTotals(rows), linked);
        List<PublicCount> all = linked.shown();
        List<List<PublicCount>> shown = numbers.stream()
                .map(line -> line.stream().map(all::get).toList())
                .toList();
        List<PublicCount> totals = shown.getLast();
        return new PublicTable(
                shown.subList(0, rows.size()).stream().map(Suppression::parts).toList(),
                shown.subList(0, rows.size()).stream().map(List::getLast).toList(),
                parts(totals),
                totals.getLast());
    }

    private static List<List<Integer>> numbers(CountGrid grid, LinkedCounts linked) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                line.add(linked.add(grid.count(row, column)));
            }
            linked.tie(parts(line), List.of(line.getLast()));
            rows.add(line);
        }
        for (int column = 0; column < grid.columns(); column++) {
            int at = column;
            List<Integer> line = rows.stream().map(each -> each.get(at)).toList();
            linked.tie(parts(line), List.of(line.getLast()));
        }
        return rows;
    }

    private static <T> List<T> parts(List<T> withTotal) {
        return withTotal.subList(0, withTotal.size() - 1);
    }

    /// Whether a count is one that may not be told.
    public boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }
}
