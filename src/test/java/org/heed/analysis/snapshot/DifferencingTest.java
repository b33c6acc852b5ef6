package org.heed.analysis.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.heed.analysis.print.SmallWorld;
import org.heed.analysis.report.Analysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever has two analyses, one of some of the other's reviews, and subtracts one from the other, still cannot work
/// out a small number: brute force over every library that would have given the same tables.
class DifferencingTest {

    private static final int LIBRARIES = 40;

    @ParameterizedTest
    @CsvSource({
        "people, 12, all first",
        "people, 12, part first",
        "sexes, 8, all first",
        "sexes, 8, part first",
        "themes, 6, all first",
        "themes, 6, part first"
    })
    void noSmallNumberCanBeWorkedOutBySubtractingFromAFrozenAnalysis(String name, int size, String order) {
        SmallWorld world = new SmallWorld(name, size);
        Random random = new Random(size);
        IntPredicate all = any -> true;
        IntPredicate first = order.equals("all first") ? all : world::isFirst;
        IntPredicate second = order.equals("all first") ? world::isFirst : all;
        Map<String, int[]> secret = new TreeMap<>();
        add(world, "all ", all, secret);
        add(world, "part ", world::isFirst, secret);
        add(world, "rest ", kind -> !world.isFirst(kind), secret);
        int judged = 0;
        for (int i = 0; i < LIBRARIES; i++) {
            int[] library = world.library(random);
            Analysis frozen = world.analysis(library, first);
            Analysis now = world.analysis(library, second);
            Differencing between = new Differencing(frozen, now);
            if (between.isTooClose() || frozen.sample().size() < SmallWorld.THRESHOLD) {
                continue;
            }
            List<int[]> told = new ArrayList<>(world.told(frozen, first));
            told.addAll(world.told(now.withholding(Differencing.told(now, List.of(between))), second));
            assertThat(world.workedOut(library, told, secret))
                    .as("%s", IntStream.of(library).boxed().toList())
                    .isEmpty();
            judged++;
        }
        assertThat(judged).isGreaterThan(LIBRARIES / 4);
    }

    /// How many reviews there are in all and in a part is told whatever happens.
    private static void add(SmallWorld world, String what, IntPredicate chosen, Map<String, int[]> secret) {
        Map<String, int[]> figures = world.figures(chosen);
        int most = figures.values().stream().mapToInt(each -> each.length).max().orElse(0);
        figures.forEach((place, figure) -> {
            if (figure.length < most) {
                secret.put(what + place, figure);
            }
        });
    }
}
