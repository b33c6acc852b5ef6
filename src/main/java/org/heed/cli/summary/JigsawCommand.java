package org.heed.cli.summary;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.anonymisation.disclosure.DeathTraits;
import org.heed.anonymisation.disclosure.Jigsaw;
import org.heed.anonymisation.disclosure.JigsawLine;
import org.heed.anonymisation.disclosure.PublicCount;
import org.heed.anonymisation.disclosure.PublicList;
import org.heed.anonymisation.disclosure.PublicTable;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.anonymisation.disclosure.ThresholdStore;
import org.heed.anonymisation.disclosure.ThresholdStore.Purpose;
import org.heed.anonymisation.disclosure.Trait;
import org.heed.anonymisation.disclosure.TraitReader;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.organisation.register.RegisterFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `heed jigsaw`: how easily each review can be told from the others by details put together, and how much may be
/// told of it.
@Command(
        name = "jigsaw",
        description = {
            "How easily each review can be told from the others by details put together,",
            "and how much may be told of it so that it stays one of several."
        })
public final class JigsawCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "Keep N from now on: how many reviews must read alike before more is told.")
    private @Nullable Integer threshold;

    @Option(names = "--tables", paramLabel = "N", description = "Keep N from now on: the smallest number in tables.")
    private @Nullable Integer tables;

    @Mixin
    private final AuthorOption by = new AuthorOption();

    public JigsawCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            ThresholdStore thresholds = new ThresholdStore(open.database());
            if (threshold != null) {
                thresholds.set(
                        Purpose.JIGSAW,
                        threshold,
                        by.author(workbench),
                        workbench.clock().instant());
            }
            if (tables != null) {
                thresholds.set(
                        Purpose.TABLES,
                        tables,
                        by.author(workbench),
                        workbench.clock().instant());
            }
            List<DeathTraits> library = new TraitReader(open.database(), RegisterFiles.shipped()).all();
            print(new Jigsaw(library, thresholds.threshold(Purpose.JIGSAW)));
            publicTables(library, new Suppression(thresholds.threshold(Purpose.TABLES)));
        }
        return Exit.DONE;
    }

    private void print(Jigsaw jigsaw) {
        PrintWriter out = workbench.terminal().out();
        Columns table = new Columns("review", "smallest group", "told apart by", "may be told");
        for (JigsawLine line : jigsaw.lines()) {
            String apart = line.enough().stream().map(Trait::words).collect(Collectors.joining(" and "));
            table.row(
                    line.review().value(),
                    String.valueOf(line.smallestGroup()),
                    apart.isEmpty() ? "nothing of these" : apart,
                    line.allowed().words() + (line.isReached() ? "" : ": the library is too small for the threshold"));
        }
        table.print(workbench.terminal());
        out.println("The smallest group shares area, year, how the person died, relationship and age band.");
        out.println("Threshold: " + jigsaw.threshold() + ". Groups are counted in this library only.");
        out.println();
    }

    /// Tables as they may be made public: with small numbers held back.
    private void publicTables(List<DeathTraits> library, Suppression suppression) {
        Map<String, Integer> years = new TreeMap<>();
        library.forEach(review -> years.merge(value(review, Trait.YEAR), 1, Integer::sum));
        PublicList shown = suppression.list(List.copyOf(years.values()));
        Columns byYear = new Columns("year of death", "reviews, as a public table may show them");
        int at = 0;
        for (String year : years.keySet()) {
            byYear.row(year, shown.counts().get(at++).words());
        }
        byYear.row("all", shown.total().words());
        byYear.print(workbench.terminal());
        workbench.terminal().out().println();
        byRegionAndAge(library, suppression);
    }

    private void byRegionAndAge(List<DeathTraits> library, Suppression suppression) {
        List<String> regions = values(library, Trait.REGION);
        List<String> bands = values(library, Trait.AGE_BAND);
        List<List<Integer>> counts = regions.stream()
                .map(region -> bands.stream()
                        .map(band -> (int) library.stream()
                                .filter(review -> value(review, Trait.REGION).equals(region)
                                        && value(review, Trait.AGE_BAND).equals(band))
                                .count())
                        .toList())
                .toList();
        PublicTable shown = suppression.table(counts);
        List<String> headings = new ArrayList<>(List.of("region"));
        headings.addAll(bands);
        headings.add("all");
        Columns table = new Columns(headings.toArray(String[]::new));
        for (int row = 0; row < regions.size(); row++) {
            table.row(cells(
                    regions.get(row), shown.rows().get(row), shown.rowTotals().get(row)));
        }
        table.row(cells("all", shown.columnTotals(), shown.total()));
        table.print(workbench.terminal());
    }

    private static String[] cells(String name, List<PublicCount> counts, PublicCount total) {
        List<String> cells = new ArrayList<>(List.of(name));
        counts.forEach(count -> cells.add(count.words()));
        cells.add(total.words());
        return cells.toArray(String[]::new);
    }

    private static List<String> values(List<DeathTraits> library, Trait trait) {
        return library.stream()
                .map(review -> value(review, trait))
                .distinct()
                .sorted()
                .toList();
    }

    private static String value(DeathTraits review, Trait trait) {
        return review.recorded().getOrDefault(trait, "not recorded");
    }
}
