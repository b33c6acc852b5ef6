package org.heed.analysis.gather;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.analysis.context.ContextStatistics;

/// What somebody wants analysed: with which framework, which reviews (`where` by the keys of dimensions; of those,
/// `size` at random by region and year, or all when it is 0), about which kind of case the main chapters are, and
/// below which count figures are held back.
public record AnalysisRequest(
        String title,
        String framework,
        Map<String, Set<String>> where,
        int size,
        long seed,
        String focus,
        int threshold,
        Optional<ContextStatistics> context) {

    public AnalysisRequest {
        where = Map.copyOf(new TreeMap<>(where));
    }

    /// Every review, with a framework.
    public static AnalysisRequest all(String framework, int threshold) {
        return new AnalysisRequest("Analysis of reviews", framework, Map.of(), 0, 0, "", threshold, Optional.empty());
    }

    public AnalysisRequest with(ContextStatistics statistics) {
        return new AnalysisRequest(title, framework, where, size, seed, focus, threshold, Optional.of(statistics));
    }
}
