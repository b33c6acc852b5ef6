package org.heed.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.analysis.Sampler;
import org.heed.analysis.Source;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.gather.AnalysisRequest;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.ReportMaker;
import org.heed.analysis.report.Theme;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.publication.Publication;
import org.heed.publication.pdf.PdfWriter;
import org.heed.publication.word.WordWriter;
import org.heed.storage.Database;

/// How long the analysis of a library of national size takes: made-up reviews, each with its attributes, as many
/// codings as a coded review has, and as many recommendations as published ones have on average.
final class AnalysisTimes {

    /// About as many as the Home Office's library holds.
    static final int REVIEWS = 650;

    private static final int MENTIONS = 120;
    private static final int RECOMMENDATIONS = 18;
    private static final int THEMES = 51;
    private static final int SEED = 650;
    private static final int THRESHOLD = 5;
    private static final double NANOSECONDS = 1e9;

    private AnalysisTimes() {}

    /// Seconds of one core for every table, and for the report as Word and as PDF: other work on the machine does not
    /// count, and none of the three uses a second core.
    record Result(double tables, double word, double pdf) {}

    static Result measured() throws IOException {
        Analysis analysis = analysis();
        double start = seconds();
        AnalysisTables.of(analysis);
        double counted = seconds();
        Publication report = ReportMaker.make(analysis);
        WordWriter.write(report, ReleaseGate.AS_PUBLISHED, OutputStream.nullOutputStream());
        double word = seconds();
        PdfWriter.write(ReportMaker.make(analysis), ReleaseGate.AS_PUBLISHED, OutputStream.nullOutputStream());
        double pdf = seconds();
        return new Result(counted - start, word - counted, pdf - word);
    }

    /// The same from a library of that size in a database, everything that is read of it included.
    static Result measuredWithDatabase(Path folder) throws IOException {
        List<String> codes = FrameworkShelf.shipped().framework("wm2014-themes").leaves().stream()
                .map(Code::code)
                .toList();
        try (Database database = NationalLibrary.in(folder, REVIEWS, codes)) {
            double start = seconds();
            Analysis analysis = new AnalysisMaker(database).make(AnalysisRequest.all("wm2014-themes", THRESHOLD));
            AnalysisTables.of(analysis);
            double counted = seconds();
            ReleaseGate gate = ReleaseGate.ofLibrary(database);
            WordWriter.write(ReportMaker.make(analysis), gate, OutputStream.nullOutputStream());
            double word = seconds();
            PdfWriter.write(ReportMaker.make(analysis), gate, OutputStream.nullOutputStream());
            double pdf = seconds();
            double read = counted - start;
            return new Result(read, read + word - counted, read + pdf - word);
        }
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }

    private static Analysis analysis() {
        Random random = new Random(SEED);
        List<AnalysedReview> reviews = new ArrayList<>();
        Map<Source, String> quotations = new HashMap<>();
        for (int i = 0; i < REVIEWS; i++) {
            AnalysedReview review = review("dhr-" + i, random);
            reviews.add(review);
            quotations.put(new Source(review.key(), "passage-0"), "What the agency knew was not written down.");
        }
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            themes.add(new Theme("theme " + i, "group " + i / 8, "What it means.", Theme.Sort.ISSUE));
        }
        return new Analysis(
                "Bench", Sampler.all(reviews), "a framework", themes, "", 5, quotations, Optional.empty(), Set.of());
    }

    private static AnalysedReview review(String key, Random random) {
        List<Observation> all = new ArrayList<>();
        for (Dimension dimension : Dimensions.all()) {
            if (dimension.of() == Counted.REVIEWS && !dimension.values().isEmpty()) {
                all.add(Observation.attribute(dimension, List.of(any(dimension.values(), random)), "fact"));
            }
        }
        all.add(Observation.attribute(Dimensions.REGION, List.of("region " + random.nextInt(10)), ""));
        all.add(Observation.attribute(Dimensions.YEAR, List.of("20" + (11 + random.nextInt(15))), ""));
        for (int i = 0; i < MENTIONS; i++) {
            all.add(new Observation(
                    Counted.MENTIONS,
                    Map.of(
                            "theme", Set.of("theme " + random.nextInt(THEMES)),
                            "agency", Set.of("agency " + random.nextInt(12)),
                            "sub-issue", Set.of("issue " + random.nextInt(6))),
                    "passage-" + i));
        }
        for (int i = 1; i <= RECOMMENDATIONS; i++) {
            all.add(new Observation(
                    Counted.RECOMMENDATIONS,
                    Map.of(
                            "recommendation-agency", Set.of("agency " + random.nextInt(12)),
                            "recommendation-theme", Set.of("theme " + random.nextInt(11)),
                            "recommendation-year", Set.of("20" + (11 + random.nextInt(15)))),
                    "recommendation-" + i));
        }
        return new AnalysedReview(key, key, all);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
