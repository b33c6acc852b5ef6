package org.heed.cli.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heed.analysis.context.ContextReader;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.gather.AnalysisRequest;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.intake.sheet.CellGrid;
import org.heed.intake.sheet.SheetReader;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which reviews are analysed, and how.
final class SampleOptions {

    @Option(
            names = "--framework",
            paramLabel = "NAME",
            description = "The framework of the themes (default: ho2016-factors).")
    private String framework = "ho2016-factors";

    @Option(
            names = "--where",
            paramLabel = "KEY=VALUE",
            description = "Only reviews that have this value, for example region=Wales. May be given again.")
    private List<String> where = List.of();

    @Option(names = "--sample", paramLabel = "N", description = "N reviews at random, by region and year.")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "The seed of --sample; it is printed on every table.")
    private long seed = 1;

    @Option(names = "--focus", paramLabel = "KIND", description = "The kind of case that the main chapters are about.")
    private String focus = "";

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "Hold counts from 1 to below N back (default: 5; 0 holds nothing back).")
    private int threshold = Suppression.USUAL_THRESHOLD;

    @Option(names = "--title", paramLabel = "WORDS", description = "The title of the analysis.")
    private String title = "Analysis of reviews";

    @Option(names = "--context", paramLabel = "FILE", description = "Context statistics, as XLSX or CSV.")
    private @Nullable Path context;

    AnalysisRequest request() {
        if (threshold < 0 || sample < 0) {
            throw new Refusal("--threshold and --sample are counts: 0 or more.");
        }
        return new AnalysisRequest(
                title, framework, AnalysisRequest.conditions(where), sample, seed, focus, threshold, statistics());
    }

    private Optional<ContextStatistics> statistics() {
        if (context == null) {
            return Optional.empty();
        }
        return Optional.of(ContextReader.read(context.getFileName() + "", rows(context)));
    }

    /// The first table of a spreadsheet.
    static List<List<String>> rows(Path file) {
        try {
            return SheetReader.read(Files.readAllBytes(file)).stream()
                    .findFirst()
                    .map(CellGrid::rows)
                    .orElseThrow(() -> new Refusal("The file " + file + " holds no table."));
        } catch (IOException e) {
            throw new Refusal("The file " + file + " could not be read. Check its name.");
        }
    }
}
