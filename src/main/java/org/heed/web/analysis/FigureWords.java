package org.heed.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Cell;
import org.heed.analysis.Source;
import org.heed.analysis.report.Analysis;
import org.heed.web.analysis.FigurePage.Counted;
import org.heed.web.analysis.FigurePage.Said;

/// What is behind a cell, as a page shows it.
final class FigureWords {

    private static final String RECOMMENDATION = "recommendation-";

    private final Analysis analysis;
    private final Map<String, String> titles;

    FigureWords(Analysis analysis) {
        this.analysis = analysis;
        this.titles = analysis.sample().reviews().stream()
                .collect(Collectors.toMap(AnalysedReview::key, AnalysedReview::title));
    }

    List<Counted> of(Cell cell) {
        List<Counted> all = new ArrayList<>();
        for (String review : cell.reviews()) {
            List<Said> said = cell.sources().stream()
                    .filter(source -> source.review().equals(review))
                    .distinct()
                    .map(this::said)
                    .toList();
            all.add(new Counted(titles.getOrDefault(review, review), "/reviews/" + review, said));
        }
        return all;
    }

    private Said said(Source source) {
        if (source.passage().startsWith(RECOMMENDATION)) {
            String number = source.passage().substring(RECOMMENDATION.length());
            return new Said(
                    "", "Recommendation " + number, "/reviews/" + source.review() + "/recommendations/" + number);
        }
        String words = analysis.quotations().getOrDefault(source, "");
        return words.isEmpty()
                ? new Said(source.passage(), "As noted with the case", "")
                : new Said(words, "Passage " + source.passage(), "");
    }
}
