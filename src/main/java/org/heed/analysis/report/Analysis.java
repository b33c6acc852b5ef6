package org.heed.analysis.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Sample;
import org.heed.analysis.Source;
import org.heed.analysis.context.ContextStatistics;

/// All that an analysis is made of: the sample, the framework's themes, the kind of case that its main chapters are
/// about (`focus`, or empty for all), below which count figures are held back, the quotations in safe words, and
/// context statistics. The same analysis gives the same report, byte for byte.
public record Analysis(
        String title,
        Sample sample,
        String framework,
        List<Theme> themes,
        String focus,
        int threshold,
        Map<Source, String> quotations,
        Optional<ContextStatistics> context) {

    public Analysis {
        themes = List.copyOf(themes);
        quotations = Map.copyOf(quotations);
    }

    public Dimension themeDimension() {
        return Dimensions.themes(themes.stream().map(Theme::value).toList());
    }

    /// The reviews that the main chapters are about.
    public Sample focused() {
        return focus.isEmpty() ? sample : sample.where(Dimensions.CASE_TYPE, focus);
    }
}
