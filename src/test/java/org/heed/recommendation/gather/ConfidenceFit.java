package org.heed.recommendation.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.intake.ReportReader;
import org.heed.quality.DegradedReport;
import org.heed.recommendation.list.DraftList;
import org.heed.recommendation.list.DraftLists;
import org.heed.recommendation.prose.ProseReader;
import org.heed.review.FileKind;
import org.heed.review.Report;
import org.heed.structure.Outline;
import org.heed.structure.Outliner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints the weights of [Confidence], fitted on the dev half of our own corpus in its degraded forms: how likely it
/// is that what was found is a recommendation, letter for letter. Run it when evidence or rules change.
final class ConfidenceFit {

    private static final Path DEV = Path.of("src/test/resources/reports/dev");
    private static final int ROUNDS = 20_000;
    private static final double STEP = 0.5;
    /// Keeps weights small that few examples speak for.
    private static final double SHRINK = 0.0005;

    private record Example(Evidence of, boolean isRight) {

        double[] evidence() {
            return of.values();
        }
    }

    private ConfidenceFit() {}

    static void main() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> golds = Files.list(DEV)) {
            for (Path gold : golds.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()) {
                add(JsonMapper.shared().readTree(gold.toFile()), examples);
            }
        }
        System.out.println(examples.size() + " examples, "
                + examples.stream().filter(Example::isRight).count() + " right");
        for (double weight : fitted(examples)) {
            System.out.printf(Locale.ROOT, "%.2f, ", weight);
        }
        System.out.println();
    }

    private static void add(JsonNode gold, List<Example> examples) {
        if (gold.get("format").asString().contains("scan")) {
            return;
        }
        Set<String> right = new HashSet<>();
        gold.get("recommendations")
                .forEach(one -> right.add(letters(one.get("text_verbatim").asString())));
        List<Report> reports = new ArrayList<>();
        gold.get("files").forEach(name -> reports.add(new ReportReader().read(DEV.resolve(name.asString()))));
        boolean isLaid = reports.stream().allMatch(report -> report.kind() == FileKind.PDF);
        for (DegradedReport form : DegradedReport.values()) {
            if (isLaid || form == DegradedReport.WHOLE) {
                for (Gathered one : gathered(reports, form)) {
                    boolean isRight = right.contains(letters(one.main().text().verbatim()));
                    examples.add(new Example(Evidence.of(one), isRight));
                }
            }
        }
    }

    private static List<Gathered> gathered(List<Report> reports, DegradedReport form) {
        List<DraftList> lists = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = form == DegradedReport.WHOLE ? reports.get(i) : form.of(reports.get(i), i);
            Outline outline = new Outliner().outline(report, i);
            lists.addAll(new ProseReader().choose(outline, new DraftLists().read(outline)));
        }
        return new Gatherer().gather(lists);
    }

    private static double[] fitted(List<Example> examples) {
        double[] weights = new double[examples.getFirst().evidence().length + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] change = new double[weights.length];
            for (Example example : examples) {
                double error = (example.isRight() ? 1 : 0) - Confidence.of(example.evidence(), weights);
                change[0] += error;
                for (int i = 1; i < weights.length; i++) {
                    change[i] += error * example.evidence()[i - 1];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double moved = weights[i] + STEP * (change[i] / examples.size() - (i == 0 ? 0 : SHRINK * weights[i]));
                // What speaks for a finding never counts against it.
                weights[i] = i == 0 ? moved : Math.max(0, moved);
            }
        }
        return weights;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
