package org.heed.repetition.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Numbers that were learnt and lie in the program: a line a row, its name first, parted by tabs.
final class ShippedNumbers {

    private ShippedNumbers() {}

    /// The rows without their names.
    static List<double[]> in(String file) {
        try (InputStream content = ShippedNumbers.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\t", -1))
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
