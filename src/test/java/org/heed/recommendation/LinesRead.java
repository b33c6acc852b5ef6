package org.heed.recommendation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is found in an outline written line by line, each as "number / words / addressees".
final class LinesRead {

    private LinesRead() {}

    static List<String> read(String... lines) {
        return found(lines).map(LinesRead::told).toList();
    }

    /// The same, and " / level".
    static List<String> readWithLevels(String... lines) {
        return found(lines)
                .map(one -> told(one) + " / " + one.level().contractName())
                .toList();
    }

    private static Stream<Recommendation> found(String... lines) {
        return new RecommendationFinder().find(List.of(OutlineOf.lines(lines))).recommendations().stream();
    }

    private static String told(Recommendation one) {
        return one.number() + " / " + one.text().verbatim() + " / "
                + one.addressees().stream().map(Addressee::asPrinted).collect(Collectors.joining("; "));
    }
}
