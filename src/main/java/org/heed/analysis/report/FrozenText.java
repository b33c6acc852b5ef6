package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Observation;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.context.ContextStatistics.Line;
import org.heed.text.Refusal;

/// An analysis as plain lines, in one way only, so that it can be frozen, compared and made again: words parted by
/// tabs, with tabs, line ends and backslashes escaped.
public final class FrozenText {

    private static final String FORM = "heed-analysis-1";

    private final List<String> lines = new ArrayList<>();

    private FrozenText() {}

    public static String write(Analysis analysis) {
        FrozenText text = new FrozenText();
        text.line("form", FORM);
        text.line("title", analysis.title());
        text.line("rule", analysis.sample().rule());
        text.line("population", String.valueOf(analysis.sample().population()));
        text.line("framework", analysis.framework());
        text.line("focus", analysis.focus());
        text.line("threshold", String.valueOf(analysis.threshold()));
        analysis.themes()
                .forEach(theme -> text.line(
                        "theme",
                        theme.value(),
                        theme.group(),
                        theme.definition(),
                        theme.sort().name()));
        analysis.sample().reviews().forEach(text::review);
        Map<String, String> quotations = new TreeMap<>();
        analysis.quotations()
                .forEach((source, words) ->
                        quotations.put(joined("quotation", source.review(), source.passage(), words), ""));
        text.lines.addAll(quotations.keySet());
        analysis.context().ifPresent(text::context);
        analysis.withheld().stream()
                .map(each -> joined("withheld", each.table(), each.row(), each.column()))
                .sorted()
                .forEach(text.lines::add);
        return String.join("\n", text.lines) + "\n";
    }

    /// Reads what [#write(Analysis)] wrote.
    ///
    /// @throws Refusal when it was written by a newer version of Heed
    public static Analysis read(String frozen) {
        FrozenReading reading = new FrozenReading();
        frozen.lines().forEach(reading::line);
        if (!reading.one("form").equals(FORM)) {
            throw new Refusal("This snapshot was made by another version of Heed (" + reading.one("form")
                    + "). Open it with that version.");
        }
        return reading.analysis();
    }

    private void review(AnalysedReview review) {
        line("review", review.key(), review.title());
        for (Observation each : review.observations()) {
            List<String> words = new ArrayList<>(List.of("observed", each.of().name(), each.source()));
            new TreeMap<>(each.values()).forEach((key, values) -> {
                words.add(key);
                words.add(String.valueOf(values.size()));
                words.addAll(new TreeSet<>(values));
            });
            line(words.toArray(String[]::new));
        }
    }

    private void context(ContextStatistics context) {
        line("context", context.title());
        List<String> years = new ArrayList<>(List.of("years"));
        years.addAll(context.years());
        line(years.toArray(String[]::new));
        for (Line each : context.lines()) {
            List<String> words = new ArrayList<>(List.of("statistic", each.sex(), each.relationship(), each.ageBand()));
            each.counts().forEach(count -> words.add(String.valueOf(count)));
            line(words.toArray(String[]::new));
        }
        context.problems().forEach(problem -> line("problem", problem));
    }

    private void line(String... words) {
        lines.add(joined(words));
    }

    private static String joined(String... words) {
        List<String> escaped = new ArrayList<>();
        for (String word : words) {
            escaped.add(word.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"));
        }
        return String.join("\t", escaped);
    }
}
