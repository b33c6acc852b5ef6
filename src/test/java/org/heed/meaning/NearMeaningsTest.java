package org.heed.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearMeaningsTest {

    private static final int MANY = 200;
    private static final int PARTS = 12;

    private final Random random = new Random(7);

    @Test
    void thoseThatLieNearAreTheSameAsOneByOne() {
        List<Meaning> all = some(MANY);
        NearMeanings near = of(all);

        for (double least : List.of(-1.0, 0.0, 0.3, 0.9)) {
            for (int end : List.of(0, 1, 63, 64, 65, MANY)) {
                Meaning one = all.get(end / 2);
                int[] expected = IntStream.range(0, end)
                        .filter(place -> all.get(place).likeness(one) >= least)
                        .toArray();
                assertThat(near.near(one, end, least))
                        .as("%s of %s", least, end)
                        .containsExactly(box(expected));
            }
        }
    }

    @Test
    void aCopyGrowsAlone() {
        List<Meaning> all = some(70);
        NearMeanings first = of(all);
        NearMeanings copy = first.copy();
        some(3).forEach(copy::add);

        assertThat(first.near(all.getFirst(), 70, -1)).hasSize(70);
        assertThat(copy.near(all.getFirst(), 73, -1)).hasSize(73);
        some(3).forEach(first::add);
        assertThat(copy.near(all.get(69), 70, 0.999)).containsExactly(69);
    }

    private static NearMeanings of(List<Meaning> all) {
        NearMeanings near = new NearMeanings();
        all.forEach(near::add);
        return near;
    }

    private List<Meaning> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    float[] parts = new float[PARTS];
                    for (int part = 0; part < PARTS; part++) {
                        parts[part] = (float) random.nextGaussian();
                    }
                    return Meaning.towards(parts);
                })
                .toList();
    }

    private static Integer[] box(int[] places) {
        return IntStream.of(places).boxed().toArray(Integer[]::new);
    }
}
