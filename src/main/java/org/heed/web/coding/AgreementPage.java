package org.heed.web.coding;

import java.util.List;
import org.heed.coding.suggestion.Suggester;
import org.heed.web.coding.DeskPage.Choice;

/// How far coders agree: plain words first, then the figures behind them. People are compared with Heed's cues, or
/// with what it learnt from decisions.
public record AgreementPage(
        List<Choice> frameworks,
        boolean isByReview,
        boolean isBesideLearnt,
        String framework,
        List<String> raters,
        int documents,
        int units,
        List<String> plain,
        List<Row> rows,
        int comparedWithMachine,
        long seed) {

    /// How many decisions teach it anything.
    public int enough() {
        return Suggester.ENOUGH_DECISIONS;
    }

    public boolean hasFigures() {
        return documents > 0 || comparedWithMachine > 0;
    }

    /// One code, or all together.
    public record Row(
            String code,
            Figure percent,
            Figure specific,
            Figure alpha,
            Figure cohen,
            Figure fleiss,
            String prevalence,
            String verdict,
            Figure machineSpecific,
            Figure machineAlpha) {}

    /// A coefficient in words, and its interval or nothing.
    public record Figure(String words, String interval) {}
}
