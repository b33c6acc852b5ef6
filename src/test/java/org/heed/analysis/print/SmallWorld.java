package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
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

/// A world in which reviews can say few things, so that every library there could be can be gone through: a library
/// is how many reviews of each kind it has. Whoever reads what leaves knows the world, and works out what they can.
public final class SmallWorld {

    public static final int THRESHOLD = 3;

    /// What a review may say, a line a dimension; `-` says nothing of the sort. Mental health goes with its issues,
    /// as the two tables do.
    private static final Map<String, List<String>> WORLDS = Map.of(
            "people",
            List.of("year 2020|2021", "mental-health Perpetrator_only|-|Victim_only|Perpetrator_and_victim"),
            "sexes",
            List.of("perpetrator-sex Female|Male|-", "victim-sex Female|Male", "children-under-18 Indicated|-"),
            "themes",
            List.of("case-relation Intimate_partner|Familial|Suicide", "theme -|A|A+B", "agency -|Police"));

    private final List<List<Observation>> kinds;
    private final int size;
    private final List<int[]> everyLibrary = new ArrayList<>();

    public SmallWorld(String name, int size) {
        this.kinds = kinds(WORLDS.getOrDefault(name, List.of()));
        this.size = size;
        libraries(new int[kinds.size()], 0, size);
    }

    /// A library in which some kinds are frequent and others are not.
    public int[] library(Random random) {
        int[] library = new int[kinds.size()];
        IntStream.range(0, size).forEach(any -> library[random.nextInt(random.nextInt(kinds.size()) + 1)]++);
        return library;
    }

    /// Whether a kind of review has the first value of the first dimension of its world.
    public boolean isFirst(int kind) {
        return kinds.get(kind).stream()
                .findFirst()
                .equals(kinds.getFirst().stream().findFirst());
    }

    /// The analysis of the reviews of some kinds.
    public Analysis analysis(int[] library, IntPredicate chosen) {
        List<AnalysedReview> reviews = new ArrayList<>();
        for (int kind = 0; kind < library.length; kind++) {
            for (int time = 0; chosen.test(kind) && time < library[kind]; time++) {
                reviews.add(new AnalysedReview(kind + "-" + time, "A review", kinds.get(kind)));
            }
        }
        List<Theme> themes =
                List.of(new Theme("A", "", "", Theme.Sort.ISSUE), new Theme("B", "", "", Theme.Sort.GOOD_PRACTICE));
        Sample sample = new Sample("All", reviews.size(), reviews);
        return new Analysis("Small", sample, "Two", themes, "", THRESHOLD, Map.of(), Optional.empty(), Set.of());
    }

    /// Which kinds of review each figure counts, read off a library that has one of each.
    public Map<String, int[]> figures(IntPredicate chosen) {
        Map<String, int[]> figures = new TreeMap<>();
        int[] oneOfEach = kinds.stream().mapToInt(any -> 1).toArray();
        for (Table table : AnalysisTables.of(analysis(oneOfEach, chosen)).all()) {
            Withheld.figures(table)
                    .forEach((figure, cell) ->
                            figures.put(figure.table() + "/" + figure.column() + "/" + figure.row(), kindsOf(cell)));
        }
        return figures;
    }

    /// The figures that leave with an analysis of these kinds. A row that is not there says that it is nought.
    public List<int[]> told(Analysis analysis, IntPredicate chosen) {
        Map<String, PublicCount> shown = shown(analysis);
        List<int[]> told = new ArrayList<>();
        figures(chosen).forEach((place, figure) -> {
            if (!shown.containsKey(place) || !shown.get(place).isHeldBack()) {
                told.add(figure);
            }
        });
        return told;
    }

    private static Map<String, PublicCount> shown(Analysis analysis) {
        AnalysisTables tables = AnalysisTables.of(analysis);
        Release release = tables.release(analysis);
        Map<String, PublicCount> shown = new HashMap<>();
        for (Table table : tables.all()) {
            for (int column = 0; column < table.columns().size(); column++) {
                String heading = table.title() + "/" + table.columns().get(column) + "/";
                shown.put(heading, release.whole(table, column));
                for (int row = 0; row < table.rows().size(); row++) {
                    shown.put(heading + table.rows().get(row).label(), release.count(table, row, column));
                }
            }
        }
        return shown;
    }

    /// The figures that are small in a library and the same in every library in which what is told is the same.
    public List<String> workedOut(int[] library, List<int[]> told, Map<String, int[]> secret) {
        Map<String, int[]> open = new TreeMap<>(secret);
        open.values().removeIf(figure -> count(library, figure) == 0 || count(library, figure) >= THRESHOLD);
        for (int[] other : everyLibrary) {
            if (told.stream().allMatch(figure -> count(other, figure) == count(library, figure))) {
                open.values().removeIf(figure -> count(other, figure) != count(library, figure));
            }
        }
        return List.copyOf(open.keySet());
    }

    private static int count(int[] library, int[] figure) {
        return IntStream.of(figure).map(kind -> library[kind]).sum();
    }

    private static int[] kindsOf(Cell cell) {
        return cell.reviews().stream()
                .limit(cell.count())
                .mapToInt(review -> Integer.parseInt(review.split("-", -1)[0]))
                .toArray();
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

    private void libraries(int[] library, int kind, int left) {
        if (kind == library.length - 1) {
            int[] one = library.clone();
            one[kind] = left;
            everyLibrary.add(one);
            return;
        }
        for (int of = 0; of <= left; of++) {
            library[kind] = of;
            libraries(library, kind + 1, left - of);
        }
    }
}
