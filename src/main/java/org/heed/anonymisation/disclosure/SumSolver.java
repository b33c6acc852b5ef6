package org.heed.anonymisation.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// Finds which unknowns follow from sums: those that stand alone when the sums are solved as far as they go (Gauss
/// and Jordan). It counts modulo a prime, so that nothing is rounded.
final class SumSolver {

    /// The largest prime whose products fit into a long with room to spare.
    private static final long PRIME = 2_147_483_647L;

    private final List<Integer> unknowns;
    private final List<long[]> rows = new ArrayList<>();

    /// `sums` has how often each unknown, by its number, goes into each sum.
    SumSolver(List<Map<Integer, Integer>> sums) {
        TreeSet<Integer> numbers = new TreeSet<>();
        sums.forEach(sum -> numbers.addAll(sum.keySet()));
        this.unknowns = List.copyOf(numbers);
        for (Map<Integer, Integer> sum : sums) {
            rows.add(unknowns.stream()
                    .mapToLong(each -> Math.floorMod(sum.getOrDefault(each, 0), PRIME))
                    .toArray());
        }
    }

    /// The unknowns that have one value only, by their numbers.
    List<Integer> told() {
        int solved = 0;
        for (int column = 0; column < unknowns.size() && solved < rows.size(); column++) {
            int pivot = rowWith(column, solved);
            if (pivot >= 0) {
                long[] row = rows.set(pivot, rows.get(solved));
                rows.set(solved, row);
                clear(column, solved);
                solved++;
            }
        }
        List<Integer> told = new ArrayList<>();
        for (long[] row : rows) {
            if (LongStream.of(row).filter(each -> each != 0).count() == 1) {
                told.add(unknowns.get(first(row)));
            }
        }
        return told;
    }

    private int rowWith(int column, int from) {
        for (int row = from; row < rows.size(); row++) {
            if (rows.get(row)[column] != 0) {
                return row;
            }
        }
        return -1;
    }

    /// Takes the pivot's row from every other that has something in its column.
    private void clear(int column, int pivot) {
        long[] own = rows.get(pivot);
        long inverse = power(own[column], PRIME - 2);
        Arrays.setAll(own, i -> own[i] * inverse % PRIME);
        for (int other = 0; other < rows.size(); other++) {
            long[] row = rows.get(other);
            long times = row[column];
            if (other != pivot && times != 0) {
                Arrays.setAll(row, i -> own[i] == 0 ? row[i] : Math.floorMod(row[i] - times * own[i], PRIME));
            }
        }
    }

    private static int first(long[] row) {
        int at = 0;
        while (row[at] == 0) {
            at++;
        }
        return at;
    }

    /// Fermat: to the power of the prime less two is the inverse.
    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
