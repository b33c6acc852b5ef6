package org.heed.analysis.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Sample;
import org.heed.analysis.Source;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.print.Withheld;

/// All that an analysis is made of: the sample, the framework's themes, the kind of case that its main chapters are
/// about (`focus`, or empty for all), below which count figures are held back, the quotations in safe words,
/// context statistics, and the figures held back because an analysis frozen before would tell them. The same analysis
/// gives the same report, byte for byte.
public record Analysis(
        String title,
        Sample sample,
        String framework,
        List<Theme> themes,
        String focus,
        int threshold,
        Map<Source, String> quotations,
        Optional<ContextStatistics> context,
        Set<Withheld> withheld) {

    public Analysis {
        themes = List.copyOf(themes);
        quotations = Map.copyOf(quotations);
        withheld = Set.copyOf(withheld);
    }

    /// The same analysis of other reviews, for its figures only.
    public Analysis of(List<AnalysedReview> reviews) {
        Sample other = new Sample(sample.rule(), sample.population(), reviews);
        return new Analysis(title, other, framework, themes, focus, threshold, Map.of(), Optional.empty(), Set.of());
    }

    /// The same analysis with more figures held back.
    public Analysis withholding(Set<Withheld> figures) {
        return new Analysis(title, sample, framework, themes, focus, threshold, quotations, context, figures);
    }

    public Dimension themeDimension() {
        return Dimensions.themes(themes.stream().map(Theme::value).toList());
    }

    /// The reviews that the main chapters are about.
    public Sample focused() {
        return focus.isEmpty() ? sample : sample.where(Dimensions.CASE_TYPE, focus);
    }
}
