package org.heed.analysis.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever reads every table of a release, and knows how the tables hang together, still cannot work out a small
/// number: brute force over every library of a size that would have given the same tables.
class ReleaseTest {

    private static final int LIBRARIES = 50;

    @ParameterizedTest
    @CsvSource({"people, 12", "sexes, 8", "themes, 6"})
    void noSmallNumberOfOneTableCanBeWorkedOutFromTheOthers(String name, int size) {
        SmallWorld world = new SmallWorld(name, size);
        Map<String, int[]> figures = world.figures(any -> true);
        Random random = new Random(size);
        for (int i = 0; i < LIBRARIES; i++) {
            int[] library = world.library(random);
            List<int[]> told = world.told(world.analysis(library, any -> true), any -> true);
            assertThat(world.workedOut(library, told, figures))
                    .as("%s", IntStream.of(library).boxed().toList())
                    .isEmpty();
        }
    }
}
