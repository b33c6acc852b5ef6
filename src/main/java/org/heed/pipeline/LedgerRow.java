package org.heed.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.organisation.Resolution;
import org.heed.organisation.advice.Advice;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;

/// One recommendation as a row for people: the words are as published, which may name somebody, so a row belongs
/// only where the text as published is asked for. `document` is the file
/// that prints it; `page` is empty for a document without pages; `checked` for what no person has looked at.
public record LedgerRow(
        String number,
        String document,
        OptionalInt page,
        Level level,
        String words,
        List<Addressee> addressees,
        List<Resolution> resolved,
        List<Advice> advice,
        PlannedAction plan,
        Optional<Checked> checked) {

    /// The rows of a review, in the order of the document.
    public static List<LedgerRow> of(Findings findings) {
        List<LedgerRow> rows = new ArrayList<>();
        for (int i = 0; i < findings.ledger().recommendations().size(); i++) {
            Recommendation recommendation = findings.ledger().recommendations().get(i);
            rows.add(new LedgerRow(
                    recommendation.number(),
                    findings.reports().get(recommendation.place().report()).fileName(),
                    page(findings.reports(), recommendation),
                    recommendation.level(),
                    recommendation.text().verbatim(),
                    recommendation.addressees(),
                    findings.resolved().of(i),
                    findings.advice(i),
                    recommendation.action(),
                    recommendation.checked()));
        }
        return List.copyOf(rows);
    }

    private static OptionalInt page(List<FiledReport> reports, Recommendation recommendation) {
        boolean paged = reports.get(recommendation.place().report()).paged();
        int page = recommendation.place().page();
        return paged && page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return "LedgerRow[" + number + ", " + words.length() + " characters]";
    }
}
