package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.analysis.Cell;
import org.heed.analysis.Counted;
import org.heed.analysis.Table;
import org.heed.analysis.Table.Kind;
import org.heed.analysis.Table.Row;
import org.heed.anonymisation.disclosure.LinkedCounts;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.Suppression;
import org.jspecify.annotations.Nullable;

/// Tables that leave together, with what may be shown of each. What counts the same reviews in two tables is shown
/// in both or in neither, and no small count can be worked out from one table with the help of another.
public final class Release {

    /// More parts than this are ages, years or regions, which no other table gathers up in another way.
    private static final int MOST_PARTS = 6;

    private final Suppression rule;
    private final LinkedCounts linked;
    private final Map<Units, Integer> numbers = new HashMap<>();
    private final List<Partition> partitions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<PublicCount> shown;
    private final Set<Integer> exposed;

    private Release(List<Table> tables, Suppression rule, Set<Withheld> withheld, List<Earlier> earlier) {
        this.rule = rule;
        this.linked = new LinkedCounts(rule);
        tables.stream().filter(Release::isOfWholeSample).forEach(table -> number(wholeOf(table), Known.YES));
        tables.forEach(this::add);
        tables.forEach(table -> withhold(table, withheld));
        earlier.forEach(this::add);
        tables.forEach(this::tie);
        earlier.forEach(each -> tie(tables, each));
        tieAcross();
        this.shown = linked.shown();
        this.exposed = earlier.isEmpty() ? Set.of() : linked.exposed();
    }

    /// What may be shown of tables that leave together.
    public static Release of(List<Table> tables, Suppression rule) {
        return of(tables, rule, Set.of());
    }

    /// The same, where some figures may not leave although they are not small.
    public static Release of(List<Table> tables, Suppression rule, Set<Withheld> withheld) {
        return new Release(tables, rule, withheld, List.of());
    }

    /// What may be shown of tables beside those that left earlier: also by subtracting, no small count can be worked
    /// out that could not be before.
    public static Release beside(List<Earlier> earlier, List<Table> tables, Suppression rule) {
        return new Release(tables, rule, Set.of(), earlier);
    }

    /// Whether a count is told whatever becomes of the others.
    private enum Known {
        YES,
        NO
    }

    public int threshold() {
        return rule.threshold();
    }

    /// What may be shown of a cell of one of the tables. Of fewer reviews than may be told of nothing is shown,
    /// not even what none of them has.
    public PublicCount count(Table table, int row, int column) {
        return isWithheld(table)
                ? PublicCount.heldBack()
                : shown(table, table.rows().get(row).cells().get(column));
    }

    /// What may be shown of the number that a column is about.
    public PublicCount whole(Table table, int column) {
        return shown(table, table.wholes().get(column));
    }

    /// Whether a small figure of a table follows from what left earlier, whatever is held back beside it.
    public boolean isExposed(Table table) {
        return Withheld.figures(table).values().stream()
                .anyMatch(cell -> exposed.contains(number(Units.of(table, cell), Known.NO)));
    }

    /// Whether anything of a table is held back.
    public boolean holdsBack(Table table) {
        return isWithheld(table)
                || Stream.concat(table.wholes().stream(), table.rows().stream().flatMap(row -> row.cells().stream()))
                        .anyMatch(cell -> shown(table, cell).isHeldBack());
    }

    private boolean isWithheld(Table table) {
        int of = wholeOf(table).count();
        return of > 0 && of < rule.threshold();
    }

    /// What may be shown of a cell of one of the tables.
    public PublicCount shown(Table table, Cell cell) {
        if (cell.count() == 0) {
            return rule.apart(List.of(0)).getFirst();
        }
        Integer number = numbers.get(Units.of(table, cell));
        if (number == null) {
            throw new IllegalArgumentException("'" + table.id() + "' does not leave with these tables");
        }
        return shown.get(number);
    }

    /// A table of a whole sample has a row for what is not recorded; how large the sample is, its report says.
    private static boolean isOfWholeSample(Table table) {
        return table.rows().stream().anyMatch(row -> row.kind() == Kind.NOT_RECORDED);
    }

    private static Units wholeOf(Table table) {
        return Units.of(table, table.wholes().getLast());
    }

    private int number(Units units, Known known) {
        return numbers.computeIfAbsent(
                units, any -> known == Known.YES ? linked.addKnown(units.count()) : linked.add(units.count()));
    }

    private void add(Table table) {
        Stream.concat(table.wholes().stream(), table.rows().stream().flatMap(row -> row.cells().stream()))
                .filter(cell -> cell.count() > 0)
                .forEach(cell -> linked.repeat(number(Units.of(table, cell), Known.NO)));
    }

    private void withhold(Table table, Set<Withheld> withheld) {
        Withheld.figures(table).forEach((figure, cell) -> {
            if (withheld.contains(figure)) {
                linked.withhold(number(Units.of(table, cell), Known.NO));
            }
        });
    }

    /// What was shown before is known, what was held back stays so, and what anybody can subtract is known unless it
    /// is small.
    private void add(Earlier earlier) {
        for (Table table : earlier.tables()) {
            Withheld.figures(table).values().forEach(cell -> {
                int number = number(Units.of(table, cell), Known.NO);
                if (earlier.shown().shown(table, cell).isHeldBack()) {
                    linked.withhold(number);
                } else {
                    linked.know(number);
                }
            });
        }
        Stream.concat(earlier.gone().stream(), earlier.come().stream())
                .forEach(table -> Withheld.figures(table).values().forEach(cell -> {
                    boolean isKnown = !rule.isSmall(cell.count()) && !numbers.containsKey(Units.of(table, cell));
                    number(Units.of(table, cell), isKnown ? Known.YES : Known.NO);
                }));
    }

    /// A figure with what has gone from it is the earlier one with what has come.
    private void tie(List<Table> tables, Earlier earlier) {
        Stream.of(earlier.tables(), earlier.gone(), earlier.come()).forEach(some -> some.forEach(this::tie));
        Map<Withheld, Integer> now = numbers(tables);
        Map<Withheld, Integer> then = numbers(earlier.tables());
        Map<Withheld, Integer> gone = numbers(earlier.gone());
        Map<Withheld, Integer> come = numbers(earlier.come());
        Set<Withheld> all = new HashSet<>(now.keySet());
        all.addAll(then.keySet());
        for (Withheld figure : all) {
            List<Integer> some = both(now.get(figure), gone.get(figure));
            List<Integer> others = both(then.get(figure), come.get(figure));
            if (linked.sum(some) == linked.sum(others)) {
                linked.tie(some, others);
            }
        }
    }

    private static List<Integer> both(@Nullable Integer one, @Nullable Integer other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<Withheld, Integer> numbers(List<Table> tables) {
        Map<Withheld, Integer> numbers = new HashMap<>();
        tables.forEach(table -> Withheld.figures(table)
                .forEach((figure, cell) -> numbers.putIfAbsent(figure, number(Units.of(table, cell), Known.NO))));
        return numbers;
    }

    private List<Integer> numbers(Table table, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.count() > 0)
                .map(cell -> number(Units.of(table, cell), Known.NO))
                .toList();
    }

    private void tie(Table table) {
        List<Row> parts =
                table.rows().stream().filter(row -> row.kind() != Kind.TOTAL).toList();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            Cell whole = table.wholes().get(column);
            tie(table, parts.stream().map(row -> row.cells().get(at)).toList(), whole);
            tie(
                    table,
                    table.rows().stream()
                            .filter(row -> row.kind() != Kind.VALUE)
                            .map(row -> row.cells().get(at))
                            .toList(),
                    whole);
        }
        parts.forEach(row -> tieToLast(table, row.cells()));
        tieToLast(table, table.wholes());
    }

    private void tieToLast(Table table, List<Cell> cells) {
        if (cells.size() > 1) {
            tie(table, cells.subList(0, cells.size() - 1), cells.getLast());
        }
    }

    /// Where the parts make up the whole, each unit being in one of them, they are tied to it.
    private void tie(Table table, List<Cell> parts, Cell whole) {
        List<Integer> numbers = numbers(table, parts);
        int total = numbers(table, List.of(whole)).stream().findFirst().orElse(-1);
        boolean isOfReviews = table.counted() == Counted.REVIEWS;
        Set<Object> units = new HashSet<>();
        parts.forEach(part -> units.addAll(isOfReviews ? part.reviews() : part.sources()));
        boolean isWhole = parts.stream().mapToInt(Cell::count).sum() == whole.count()
                && units.equals(Set.copyOf(isOfReviews ? whole.reviews() : whole.sources()));
        if (total >= 0 && isWhole) {
            linked.tie(numbers, List.of(total));
            if (isOfReviews && numbers.size() <= MOST_PARTS) {
                Map<Integer, BitSet> reviews = new HashMap<>();
                parts.stream()
                        .filter(part -> part.count() > 0)
                        .forEach(part -> reviews.put(number(Units.of(table, part), Known.NO), places(part)));
                partitions.add(new Partition(Units.of(table, whole), reviews));
            }
        }
    }

    private BitSet places(Cell cell) {
        BitSet reviews = new BitSet();
        cell.reviews().forEach(each -> reviews.set(places.computeIfAbsent(each, any -> places.size())));
        return reviews;
    }

    /// Two tables may gather up the same reviews in two ways: perpetrators with mental health issues are those alone
    /// and those whose victim had some too, and again those with and without substance use.
    private void tieAcross() {
        List<Map<BitSet, List<Integer>>> unions =
                partitions.stream().map(Partition::unions).toList();
        for (int one = 0; one < unions.size(); one++) {
            for (int other = one + 1; other < unions.size(); other++) {
                if (partitions.get(one).whole().equals(partitions.get(other).whole())) {
                    tie(unions.get(one), unions.get(other));
                }
            }
        }
    }

    private void tie(Map<BitSet, List<Integer>> some, Map<BitSet, List<Integer>> others) {
        some.forEach((reviews, numbers) -> {
            List<Integer> same = others.get(reviews);
            if (same != null && !Set.copyOf(same).equals(Set.copyOf(numbers))) {
                linked.tie(numbers, same);
            }
        });
    }
}
