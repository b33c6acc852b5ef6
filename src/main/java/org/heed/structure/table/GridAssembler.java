package org.heed.structure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.review.Box;

/// Puts level and upright lines together into grids.
final class GridAssembler {

    private final List<Box> level;
    private final List<Box> upright;
    private final int[] parent;

    public GridAssembler(List<Box> level, List<Box> upright) {
        this.level = level;
        this.upright = upright;
        this.parent = new int[level.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    public List<Grid> grids() {
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (GridFinder.touch(level.get(i), upright.get(j))) {
                    parent[root(i)] = root(level.size() + j);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), none -> new ArrayList<>()).add(i);
        }
        List<Grid> grids = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            List<Box> rows =
                    group.stream().filter(i -> i < level.size()).map(level::get).toList();
            List<Box> columns = group.stream()
                    .filter(i -> i >= level.size())
                    .map(i -> upright.get(i - level.size()))
                    .toList();
            if (rows.size() >= 2 && !columns.isEmpty()) {
                grids.add(grid(rows, columns));
            }
        }
        return grids;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            at = parent[at];
        }
        parent[i] = at;
        return at;
    }

    private static Grid grid(List<Box> level, List<Box> upright) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        upright.forEach(line -> xs.add(line.left()));
        level.forEach(line -> ys.add(line.top()));
        Box box = level.getFirst();
        for (Box line : level) {
            box = box.with(line);
        }
        for (Box line : upright) {
            box = box.with(line);
        }
        xs.add(box.left());
        xs.add(box.right());
        ys.add(box.top());
        ys.add(box.bottom());
        double[] x = GridFinder.positions(xs);
        double[] y = GridFinder.positions(ys);
        return new Grid(box, y.length - 1, x.length - 1, cells(level, GridFinder.turnedAll(upright), x, y));
    }

    private static List<Grid.GridCell> cells(List<Box> level, List<Box> uprightTurned, double[] x, double[] y) {
        boolean[][] taken = new boolean[y.length - 1][x.length - 1];
        List<Grid.GridCell> cells = new ArrayList<>();
        for (int row = 0; row < y.length - 1; row++) {
            for (int column = 0; column < x.length - 1; column++) {
                if (taken[row][column]) {
                    continue;
                }
                int lastColumn = column;
                while (lastColumn + 1 < x.length - 1
                        && !taken[row][lastColumn + 1]
                        && !GridFinder.isDrawn(uprightTurned, x[lastColumn + 1], y[row], y[row + 1])) {
                    lastColumn++;
                }
                int lastRow = row;
                while (lastRow + 1 < y.length - 1
                        && !GridFinder.isDrawn(level, y[lastRow + 1], x[column], x[lastColumn + 1])) {
                    lastRow++;
                }
                for (int covered = row; covered <= lastRow; covered++) {
                    Arrays.fill(taken[covered], column, lastColumn + 1, true);
                }
                Box box = new Box(x[column], y[row], x[lastColumn + 1], y[lastRow + 1]);
                cells.add(new Grid.GridCell(row, column, lastRow - row + 1, lastColumn - column + 1, box));
            }
        }
        return cells;
    }
}
