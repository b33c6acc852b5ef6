package org.heed.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A heading that returns under headings that differ ("IMR recommendations" under each agency) belongs under them,
/// however large it is printed.
public final class ReturningHeadings {

    /// Two may be chance.
    private static final int FEWEST = 3;

    private ReturningHeadings() {}

    /// The same elements, such headings one level below those that they stand under.
    public static List<Element> settled(List<Element> elements) {
        List<Integer> headings = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) instanceof Element.Heading)
                .boxed()
                .toList();
        Map<String, List<Integer>> returning = IntStream.range(1, headings.size())
                .boxed()
                .filter(place -> heading(elements, headings.get(place)).number().isEmpty())
                .collect(Collectors.groupingBy(place -> key(heading(elements, headings.get(place)))));
        List<Element> settled = new ArrayList<>(elements);
        returning.values().stream().filter(places -> places.size() >= FEWEST).forEach(places -> {
            List<Element.Heading> above = places.stream()
                    .map(place -> heading(elements, headings.get(place - 1)))
                    .toList();
            if (areBodies(
                    above,
                    places.stream()
                            .map(place -> heading(elements, headings.get(place)))
                            .toList())) {
                int below = 1
                        + above.stream().mapToInt(Element.Heading::level).max().orElse(0);
                places.forEach(place ->
                        settled.set(headings.get(place), at(below, heading(elements, headings.get(place)))));
            }
        });
        return List.copyOf(settled);
    }

    /// All differ, and each is printed as if it stood below what returns.
    private static boolean areBodies(List<Element.Heading> above, List<Element.Heading> returning) {
        return above.stream().map(ReturningHeadings::key).distinct().count() == above.size()
                && IntStream.range(0, above.size())
                        .allMatch(i -> above.get(i).level() > returning.get(i).level());
    }

    private static Element.Heading heading(List<Element> elements, int at) {
        return (Element.Heading) elements.get(at);
    }

    private static Element.Heading at(int level, Element.Heading heading) {
        return new Element.Heading(level, heading.number(), heading.words(), heading.place());
    }

    /// "IMR recommendation" and "IMR recommendations" are one.
    private static String key(Element.Heading heading) {
        return heading.words()
                .verbatim()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d ]", "")
                .strip()
                .replaceFirst("s$", "");
    }
}
