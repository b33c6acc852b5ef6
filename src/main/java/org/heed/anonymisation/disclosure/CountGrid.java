package org.heed.anonymisation.disclosure;

import java.util.List;

/// Counts in rows and columns, of which the last of each are the totals. Every row and every column is a sum: what
/// one of its cells is can be worked out from the others.
final class CountGrid {

    private final int[][] counts;

    private CountGrid(int[][] counts) {
        this.counts = counts;
    }

    static CountGrid withTotals(List<List<Integer>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[][] all = new int[rows.size() + 1][columns + 1];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != columns) {
                throw new IllegalArgumentException("rows of a table are equally long");
            }
            for (int column = 0; column < columns; column++) {
                int count = rows.get(row).get(column);
                all[row][column] = count;
                all[row][columns] += count;
                all[rows.size()][column] += count;
                all[rows.size()][columns] += count;
            }
        }
        return new CountGrid(all);
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return counts[0].length;
    }

    int count(int row, int column) {
        return counts[row][column];
    }
}
