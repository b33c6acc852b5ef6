package org.heed.analysis.gather;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.analysis.context.ContextStatistics;
import org.heed.text.Refusal;

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

    /// What has to hold of reviews, from conditions like "region=Wales"; of several for one key, any.
    ///
    /// @throws Refusal when one is no condition
    public static Map<String, Set<String>> conditions(List<String> written) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (String each : written) {
            int at = each.indexOf('=');
            if (at <= 0) {
                throw new Refusal("'" + each + "' is no condition. Write it as KEY=VALUE, for example region=Wales.");
            }
            wanted.computeIfAbsent(each.substring(0, at), key -> new TreeSet<>())
                    .add(each.substring(at + 1));
        }
        return wanted;
    }

    public AnalysisRequest with(ContextStatistics statistics) {
        return new AnalysisRequest(title, framework, where, size, seed, focus, threshold, Optional.of(statistics));
    }
}
