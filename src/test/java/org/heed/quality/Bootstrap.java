package org.heed.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// A figure over documents with the interval in which 95 of 100 draws of as many documents, with replacement, put
/// it. The draws are the same every time.
public record Bootstrap(double figure, double low, double high, int documents) {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_121L;
    private static final double TAIL = 0.025;

    /// Measures a figure over documents, and over draws of them; a draw without a figure (not a number) is left out.
    public static <T> Bootstrap over(List<T> documents, ToDoubleFunction<List<T>> figure) {
        Random random = new Random(SEED);
        double[] drawn = new double[documents.isEmpty() ? 0 : DRAWS];
        for (int i = 0; i < drawn.length; i++) {
            List<T> draw = new ArrayList<>(documents.size());
            for (int j = 0; j < documents.size(); j++) {
                draw.add(documents.get(random.nextInt(documents.size())));
            }
            drawn[i] = figure.applyAsDouble(draw);
        }
        double[] sorted = Arrays.stream(drawn)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double low = sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * TAIL)];
        double high =
                sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * (1 - TAIL))];
        return new Bootstrap(figure.applyAsDouble(documents), low, high, documents.size());
    }

    /// For a table: `0.981 (0.962 to 0.994, n 24)`.
    public String words() {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f, n %d)", figure, low, high, documents);
    }
}
