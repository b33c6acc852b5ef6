package org.heed.anonymisation.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Finds the cells of one table to hold back. Rows and columns are points and a cell that is held back is a way
/// between its row and its column: such a cell can be worked out exactly when no other way leads from one to the
/// other (Gusfield, 1988). So each cell that is held back is put on a round way, the cheapest there is.
final class HoldingBack {

    private final CountGrid grid;
    private final Suppression rule;
    private final boolean[][] held;

    HoldingBack(CountGrid grid, Suppression rule) {
        this.grid = grid;
        this.rule = rule;
        this.held = new boolean[grid.rows()][grid.columns()];
    }

    boolean[][] cells() {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                held[row][column] = rule.isSmall(grid.count(row, column));
            }
        }
        do {
            closeEveryWay();
        } while (widenOneLine());
        return held;
    }

    private void closeEveryWay() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    changed |= held[row][column] && close(row, column);
                }
            }
        }
    }

    /// Holds back what lies on the cheapest other way from a cell's row to its column; false when that costs
    /// nothing more, or no other way exists because the table has one row or one column.
    private boolean close(int row, int column) {
        int[] before = cheapestWay(row, column);
        boolean changed = false;
        int at = grid.rows() + column;
        while (at != row) {
            int from = before[at];
            if (from < 0) {
                return changed;
            }
            changed |= hold(at, from);
            at = from;
        }
        return changed;
    }

    private boolean hold(int one, int other) {
        int row = Math.min(one, other);
        int column = Math.max(one, other) - grid.rows();
        boolean isNew = !held[row][column];
        held[row][column] = true;
        return isNew;
    }

    /// For every point the one before it on the cheapest way from the row that does not use the cell itself.
    private int[] cheapestWay(int row, int column) {
        int points = grid.rows() + grid.columns();
        long[] cost = new long[points];
        int[] before = new int[points];
        Arrays.fill(cost, Long.MAX_VALUE);
        Arrays.fill(before, -1);
        cost[row] = 0;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(row);
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int to : neighbours(at)) {
                boolean isItself = Math.min(at, to) == row && Math.max(at, to) == grid.rows() + column;
                long through = cost[at] + price(at, to);
                if (!isItself && through < cost[to]) {
                    cost[to] = through;
                    before[to] = at;
                    open.add(to);
                }
            }
        }
        return before;
    }

    private int[] neighbours(int point) {
        boolean isRow = point < grid.rows();
        int first = isRow ? grid.rows() : 0;
        int[] all = new int[isRow ? grid.columns() : grid.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = first + i;
        }
        return all;
    }

    private long price(int one, int other) {
        int row = Math.min(one, other);
        int column = Math.max(one, other) - grid.rows();
        return held[row][column] ? 0 : Suppression.cost(grid.count(row, column)) + 1L;
    }

    /// Where the cells that a line holds back come to less than the threshold together, each is nearly told: one
    /// more is held back. Lines that have no more to hold back stay.
    private boolean widenOneLine() {
        for (int point = 0; point < grid.rows() + grid.columns(); point++) {
            if (isNearlyTold(point)) {
                int next = cheapest(point);
                if (next >= 0) {
                    return hold(point, next);
                }
            }
        }
        return false;
    }

    private boolean isNearlyTold(int point) {
        int number = 0;
        int sum = 0;
        for (int to : neighbours(point)) {
            int row = Math.min(point, to);
            int column = Math.max(point, to) - grid.rows();
            if (held[row][column]) {
                number++;
                sum += grid.count(row, column);
            }
        }
        return number > 0 && sum < rule.threshold();
    }

    private int cheapest(int point) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int to : neighbours(point)) {
            long price = price(point, to);
            if (price > 0 && price < least) {
                least = price;
                best = to;
            }
        }
        return best;
    }
}
