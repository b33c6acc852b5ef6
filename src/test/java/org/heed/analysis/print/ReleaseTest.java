package org.heed.analysis.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Cell;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.analysis.Sample;
import org.heed.analysis.Table;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.Theme;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.Suppression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever reads every table of a release, and knows how the tables hang together, still cannot work out a small
/// number: brute force over every library of a size that would have given the same tables.
class ReleaseTest {

    private static final int THRESHOLD = 3;
    private static final int LIBRARIES = 50;

    /// What a review may say, a line a dimension; `-` says nothing of the sort. Mental health goes with its issues,
    /// as the two tables do.
    private static final Map<String, List<String>> WORLDS = Map.of(
            "people",
            List.of("year 2020|2021", "mental-health Perpetrator_only|-|Victim_only|Perpetrator_and_victim"),
            "sexes",
            List.of("perpetrator-sex Female|Male|-", "victim-sex Female|Male", "children-under-18 Indicated|-"),
            "themes",
            List.of("case-relation Intimate_partner|Familial|Suicide", "theme -|A|A+B", "agency -|Police"));

    @ParameterizedTest
    @CsvSource({"people, 12", "sexes, 8", "themes, 6"})
    void noSmallNumberOfOneTableCanBeWorkedOutFromTheOthers(String world, int size) {
        List<List<Observation>> kinds = kinds(WORLDS.getOrDefault(world, List.of()));
        Map<String, int[]> counted = counted(kinds);
        List<int[]> everyLibrary = new ArrayList<>();
        libraries(new int[kinds.size()], 0, size, everyLibrary);
        Random random = new Random(size);
        for (int i = 0; i < LIBRARIES; i++) {
            int[] library = new int[kinds.size()];
            IntStream.range(0, size).forEach(any -> library[random.nextInt(random.nextInt(kinds.size()) + 1)]++);
            assertThat(workedOut(library, released(kinds, library), counted, everyLibrary))
                    .as("%s", IntStream.of(library).boxed().toList())
                    .isEmpty();
        }
    }

    /// The small numbers that are the same in every library that would have given the same tables.
    private static List<String> workedOut(
            int[] library, Map<String, PublicCount> released, Map<String, int[]> counted, List<int[]> everyLibrary) {
        List<Map.Entry<int[], Integer>> told = new ArrayList<>();
        Map<String, int[]> open = new TreeMap<>();
        counted.forEach((place, kinds) -> {
            PublicCount shown = released.getOrDefault(
                    place, new Suppression(0).list(List.of()).total());
            if (!shown.isHeldBack()) {
                told.add(Map.entry(kinds, shown.number().orElseThrow()));
            } else if (count(library, kinds) > 0 && count(library, kinds) < THRESHOLD) {
                open.put(place, kinds);
            }
        });
        for (int[] other : everyLibrary) {
            if (told.stream().allMatch(each -> count(other, each.getKey()) == each.getValue())) {
                open.values().removeIf(kinds -> count(other, kinds) != count(library, kinds));
            }
        }
        return open.keySet().stream()
                .map(place -> place + " is " + count(library, open.getOrDefault(place, new int[0])))
                .toList();
    }

    private static int count(int[] library, int[] kinds) {
        int count = 0;
        for (int kind : kinds) {
            count += library[kind];
        }
        return count;
    }

    /// What leaves, by table, row and column.
    private static Map<String, PublicCount> released(List<List<Observation>> kinds, int[] library) {
        AnalysisTables tables = tables(kinds, library);
        Release release = tables.release(THRESHOLD);
        Map<String, PublicCount> shown = new HashMap<>();
        for (Table table : tables.all()) {
            for (int column = 0; column < table.columns().size(); column++) {
                String heading = table.title() + "/" + table.columns().get(column);
                shown.put(heading, release.whole(table, column));
                for (int row = 0; row < table.rows().size(); row++) {
                    shown.put(heading + "/" + table.rows().get(row).label(), release.count(table, row, column));
                }
            }
        }
        return shown;
    }

    /// Which kinds of review each figure counts, read off a library that has one of each.
    private static Map<String, int[]> counted(List<List<Observation>> kinds) {
        Map<String, int[]> counted = new TreeMap<>();
        int[] oneOfEach = kinds.stream().mapToInt(any -> 1).toArray();
        for (Table table : tables(kinds, oneOfEach).all()) {
            for (int column = 0; column < table.columns().size(); column++) {
                int at = column;
                String heading = table.title() + "/" + table.columns().get(column);
                counted.put(heading, kindsOf(table.wholes().get(column)));
                table.rows()
                        .forEach(row -> counted.put(
                                heading + "/" + row.label(), kindsOf(row.cells().get(at))));
            }
        }
        return counted;
    }

    private static int[] kindsOf(Cell cell) {
        return cell.reviews().stream()
                .limit(cell.count())
                .mapToInt(review -> Integer.parseInt(review.split("-", -1)[0]))
                .toArray();
    }

    private static AnalysisTables tables(List<List<Observation>> kinds, int[] library) {
        List<AnalysedReview> reviews = new ArrayList<>();
        for (int kind = 0; kind < library.length; kind++) {
            for (int time = 0; time < library[kind]; time++) {
                reviews.add(new AnalysedReview(kind + "-" + time, "A review", kinds.get(kind)));
            }
        }
        List<Theme> themes =
                List.of(new Theme("A", "", "", Theme.Sort.ISSUE), new Theme("B", "", "", Theme.Sort.GOOD_PRACTICE));
        Sample sample = new Sample("All", reviews.size(), reviews);
        return AnalysisTables.of(
                new Analysis("Small", sample, "Two themes", themes, "", THRESHOLD, Map.of(), Optional.empty()));
    }

    /// All that a review can be in a world.
    private static List<List<Observation>> kinds(List<String> world) {
        List<List<Observation>> kinds = List.of(List.of());
        for (String line : world) {
            String[] words = line.split(" ", -1);
            List<List<Observation>> more = new ArrayList<>();
            for (List<Observation> each : kinds) {
                for (String value : words[1].replace('_', ' ').split("\\|", -1)) {
                    List<Observation> one = new ArrayList<>(each);
                    one.addAll(said(words[0], value));
                    more.add(one);
                }
            }
            kinds = more;
        }
        return kinds;
    }

    private static List<Observation> said(String key, String value) {
        if (value.equals("-")) {
            return List.of();
        }
        if (key.equals("theme") || key.equals("agency")) {
            // An agency is named where theme A is.
            Map<String, Set<String>> values = key.equals("agency")
                    ? Map.of("theme", Set.of("A"), key, Set.of(value))
                    : Map.of(key, Set.of(value.split("\\+", -1)));
            return List.of(new Observation(Counted.MENTIONS, values, "passage-" + key));
        }
        List<Observation> all =
                new ArrayList<>(List.of(new Observation(Counted.REVIEWS, Map.of(key, Set.of(value)), "fact-" + key)));
        if (key.equals("mental-health")) {
            if (value.contains("Perp")) {
                all.add(issue(Dimensions.PERPETRATOR_ISSUES));
            }
            if (value.contains("ictim")) {
                all.add(issue(Dimensions.VICTIM_ISSUES));
            }
        }
        return all;
    }

    private static Observation issue(Dimension of) {
        return Observation.attribute(of, List.of("Depression"), "fact-issue");
    }

    private static void libraries(int[] library, int kind, int left, List<int[]> all) {
        if (kind == library.length - 1) {
            int[] one = library.clone();
            one[kind] = left;
            all.add(one);
            return;
        }
        for (int of = 0; of <= left; of++) {
            library[kind] = of;
            libraries(library, kind + 1, left - of, all);
        }
    }
}
