package org.heed.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.heed.anonymisation.BlindNarratives;
import org.heed.anonymisation.BlindNarratives.Collection;
import org.heed.anonymisation.BlindNarratives.Counts;
import org.heed.anonymisation.BlindNarratives.Half;

/// Writes what was measured of the anonymiser.
final class NamesPage {

    /// Documents whose misses nobody looked at while the finders were written.
    private static final Set<String> HELD_OUT = Set.of("dev03", "dev08", "dev11", "dev16", "dev19", "dev22");

    private NamesPage() {}

    static double recall(List<NamesMeasure> all) {
        return share(
                all.stream().mapToInt(NamesMeasure::found).sum(),
                all.stream().mapToInt(NamesMeasure::tokens).sum());
    }

    static double precision(List<NamesMeasure> all) {
        return share(
                all.stream().mapToInt(NamesMeasure::right).sum(),
                all.stream().mapToInt(NamesMeasure::findings).sum());
    }

    static double negatives(List<NamesMeasure> all) {
        return share(
                all.stream().mapToInt(NamesMeasure::taken).sum(),
                all.stream().mapToInt(NamesMeasure::negatives).sum());
    }

    static void write(List<NamesMeasure> all, List<NamesMeasure> confirmed) {
        StringBuilder page = new StringBuilder();
        page.append(
                        "Measured on the names that the gold of the corpus lists, in the documents as read; no roster was given but\nin the last row, where a person has confirmed everybody the document names.\n")
                .append(
                        "Invented people only: real reviews name people in ways that no invented one does, so a person signs off.\n\n")
                .append(
                        "| documents | recall of name tokens | precision of findings | look-alikes replaced |\n|---|---|---|---|\n");
        row(page, "all", all);
        row(
                page,
                "developed on",
                all.stream().filter(one -> !HELD_OUT.contains(one.id())).toList());
        row(
                page,
                "held out",
                all.stream().filter(one -> HELD_OUT.contains(one.id())).toList());
        row(page, "all, with everybody on the roster", confirmed);
        table(page, "kind of person", all, NamesMeasure::byKind);
        table(page, "origin of the name", all, NamesMeasure::byOrigin);
        page.append("""

                Names that no list holds are planted in generated reviews in `UnseenNamesTest`: at least 0.98 of them
                are found by what stands around them. Short narratives are harder, because little stands around a name:
                thirty with invented names of ten origins were written before the rules of 21 November 2026 were
                changed, and thirty in other ways of writing after. Of the first, 0.676 of the names were found before
                and 1.000 after; of the later, 0.692 when first looked at and 0.986 after. A narrative in yet another
                way of writing is met somewhere between, until a person confirms its roster (`HeldOutNamesTest`).
                """);
        narratives(page);
        AccuracyPage.write("names", page.toString());
    }

    private static void narratives(StringBuilder page) {
        page.append("""

                ### Narratives that somebody else wrote

                Twice forty short narratives of 2026 in as many ways of writing: case notes, footnotes, letters, text
                messages in small letters, names that are words, two languages side by side. Whoever wrote them did
                not know the rules. The rules were mended on one half of each; of the others nothing was read, only
                counted. At first sight, before any rule was changed: of the third set 0.859 of the name tokens
                (precision 0.962, 13 of 178 look-alikes taken) in the half that was read later and 0.827 (0.968, 9 of
                151) in the other; of the fourth 0.923 (0.942, 22 of 270) and 0.935 (0.918, 26 of 269). Eleven whole
                documents of a further hand gave 0.960 (precision 0.969, 2 of 149 look-alikes) at first sight, and
                1.000 (0.987, none) once they had been read and the rules mended. Now:

                | narratives | recall of name tokens | precision of findings | look-alikes replaced |
                |---|---|---|---|
                """);
        for (Collection collection : Collection.values()) {
            for (Half half : Half.values()) {
                row(page, collection, half);
            }
        }
        rows(page, "form of the name, third, held out", BlindNarratives.byForm(Collection.THIRD, Half.HELD_OUT));
        rows(page, "form of the name, fourth, held out", BlindNarratives.byForm(Collection.FOURTH, Half.HELD_OUT));
    }

    private static void row(StringBuilder page, Collection collection, Half half) {
        List<Counts> all = BlindNarratives.counts(collection, half);
        page.append("| ")
                .append(collection.name().toLowerCase(Locale.ROOT))
                .append(half == Half.HELD_OUT ? ", held out (" : ", learnt from (")
                .append(all.size())
                .append(") | ")
                .append(Bootstrap.over(all, some -> share(some, Counts::found, Counts::tokens))
                        .words())
                .append(" | ")
                .append(Bootstrap.over(all, some -> share(some, Counts::right, Counts::findings))
                        .words())
                .append(" | ")
                .append(Bootstrap.over(all, some -> share(some, Counts::taken, Counts::lookalikes))
                        .words())
                .append(" |\n");
    }

    private static double share(List<Counts> some, ToIntFunction<Counts> part, ToIntFunction<Counts> whole) {
        return share(
                some.stream().mapToInt(part).sum(),
                some.stream().mapToInt(whole).sum());
    }

    private static void row(StringBuilder page, String name, List<NamesMeasure> some) {
        page.append("| ")
                .append(name)
                .append(" (")
                .append(some.size())
                .append(") | ")
                .append(Bootstrap.over(some, NamesPage::recall).words())
                .append(" | ")
                .append(Bootstrap.over(some, NamesPage::precision).words())
                .append(" | ")
                .append(Bootstrap.over(some, NamesPage::negatives).words())
                .append(" |\n");
    }

    private static void table(
            StringBuilder page, String head, List<NamesMeasure> all, Function<NamesMeasure, Map<String, int[]>> by) {
        Map<String, int[]> sums = new TreeMap<>();
        all.forEach(one -> by.apply(one).forEach((key, counts) -> {
            int[] sum = sums.computeIfAbsent(key, none -> new int[2]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        }));
        rows(page, head, sums);
    }

    private static void rows(StringBuilder page, String head, Map<String, int[]> sums) {
        page.append("\n| ").append(head).append(" | name tokens | found | recall |\n|---|---|---|---|\n");
        page.append(sums.entrySet().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.4f |%n",
                        row.getKey(),
                        row.getValue()[0],
                        row.getValue()[1],
                        share(row.getValue()[1], row.getValue()[0])))
                .collect(Collectors.joining()));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
