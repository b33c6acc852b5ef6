package org.heed.anonymisation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppression FIVE = new Suppression(5);

    @Test
    void showsNoughtAndWhatIsNotSmall() {
        assertThat(words(FIVE.list(List.of(0, 5, 12)).counts())).containsExactly("0", "5", "12");
    }

    @Test
    void holdsASecondCountBackWhereOneCouldBeWorkedOutFromTheTotal() {
        PublicList list = FIVE.list(List.of(12, 3, 7, 0));

        assertThat(words(list.counts())).containsExactly("12", "[c]", "[c]", "0");
        assertThat(list.total().words()).isEqualTo("22");
    }

    @Test
    void holdsAnotherBackWhereTwoSmallOnesAreSmallTogether() {
        assertThat(words(FIVE.list(List.of(1, 2, 9, 20)).counts())).containsExactly("[c]", "[c]", "[c]", "20");
    }

    @Test
    void holdsASmallTotalBack() {
        assertThat(FIVE.list(List.of(1, 1)).total().isHeldBack()).isTrue();
    }

    @Test
    void judgesCountsThatAddUpToNothingEachByItself() {
        assertThat(words(FIVE.apart(List.of(4, 5, 0)))).containsExactly("[c]", "5", "0");
    }

    @Test
    void holdsARoundOfFourCellsBackForOneSmallOne() {
        PublicTable table = FIVE.table(List.of(List.of(2, 10, 30), List.of(20, 11, 40), List.of(50, 60, 70)));

        assertThat(words(table.rows().get(0))).containsExactly("[c]", "[c]", "30");
        assertThat(words(table.rows().get(1))).containsExactly("[c]", "[c]", "40");
        assertThat(words(table.rows().get(2))).containsExactly("50", "60", "70");
        assertThat(words(table.rowTotals())).containsExactly("42", "71", "180");
        assertThat(table.total().words()).isEqualTo("293");
    }

    @Test
    void aThresholdOfOneHoldsNothingBack() {
        PublicTable table = new Suppression(1).table(List.of(List.of(1, 2), List.of(3, 4)));

        assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(PublicCount::isHeldBack));
    }

    /// Law: whoever knows everything that is shown can work out no small count, by putting in again and again the
    /// one number that a row or column leaves open.
    @Test
    void noSmallCountCanBeWorkedOutOfAThousandTables() {
        Random random = new Random(20_261_121);
        for (int i = 0; i < 1000; i++) {
            List<List<Integer>> rows = rows(random);
            assertThat(workedOut(rows, FIVE.table(rows))).as("%s", rows).isEmpty();
        }
    }

    private static List<List<Integer>> rows(Random random) {
        int columns = 2 + random.nextInt(5);
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40))
                        .toList())
                .toList();
    }

    private static List<String> workedOut(List<List<Integer>> rows, PublicTable table) {
        CountGrid grid = CountGrid.withTotals(rows);
        boolean[][] open = open(table);
        List<String> found = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int cell = 0; cell < grid.rows() * grid.columns(); cell++) {
                int row = cell / grid.columns();
                int column = cell % grid.columns();
                if (open[row][column] && isAlone(open, row, column)) {
                    open[row][column] = false;
                    changed = true;
                    found.add(row + "/" + column + " is " + grid.count(row, column));
                }
            }
        }
        return found.stream().filter(each -> each.matches(".* is [1-4]")).toList();
    }

    private static boolean isAlone(boolean[][] open, int row, int column) {
        int inRow = 0;
        for (boolean cell : open[row]) {
            inRow += cell ? 1 : 0;
        }
        int inColumn = 0;
        for (boolean[] each : open) {
            inColumn += each[column] ? 1 : 0;
        }
        return inRow == 1 || inColumn == 1;
    }

    private static boolean[][] open(PublicTable table) {
        int rows = table.rows().size();
        int columns = table.columnTotals().size();
        boolean[][] open = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                open[row][column] = table.rows().get(row).get(column).isHeldBack();
            }
            open[row][columns] = table.rowTotals().get(row).isHeldBack();
        }
        for (int column = 0; column < columns; column++) {
            open[rows][column] = table.columnTotals().get(column).isHeldBack();
        }
        open[rows][columns] = table.total().isHeldBack();
        return open;
    }

    private static List<String> words(List<PublicCount> counts) {
        return counts.stream().map(PublicCount::words).toList();
    }
}
