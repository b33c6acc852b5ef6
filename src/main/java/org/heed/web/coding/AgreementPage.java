package org.heed.web.coding;

import java.util.List;
import org.heed.web.coding.DeskPage.Choice;

/// How far coders agree: plain words first, then the figures behind them.
public record AgreementPage(
        List<Choice> frameworks,
        boolean isByReview,
        String framework,
        List<String> raters,
        int documents,
        int units,
        List<String> plain,
        List<Row> rows,
        int comparedWithMachine,
        long seed) {

    /// One code, or all together.
    public record Row(
            String code,
            String percent,
            String specific,
            String alpha,
            String cohen,
            String fleiss,
            String prevalence,
            String verdict,
            String machineSpecific,
            String machineAlpha) {}
}
