package org.heed.pipeline;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.fact.FactName;
import org.heed.publication.Column;
import org.heed.publication.Sheet;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;

/// Ledgers as one table: a row for each recommendation, and one for a review without any, so that no review is
/// dropped. An empty cell means not recorded.
final class LedgerSheet {

    private static final List<FactName> FACTS = List.of(
            FactName.KIND,
            FactName.BODY,
            FactName.AREA,
            FactName.MONTH_OF_DEATH,
            FactName.PUBLISHED,
            FactName.CASE_TYPE);

    private static final List<String> HEADINGS = List.of(
            "Review",
            "Kind of review",
            "Commissioned by",
            "Area",
            "Month of death",
            "Published",
            "Case type",
            "Number",
            "Recommendation",
            "Addressees",
            "Addressees that need review",
            "Level",
            "Document",
            "Page",
            "Planned action",
            "Lead",
            "Milestones",
            "Target date",
            "Completion",
            "Outcome",
            "Checked",
            "Checked by",
            "Checked on",
            "Why");

    /// The column that holds what is asked: sentences.
    private static final String WORDS = "Recommendation";

    private LedgerSheet() {}

    static Sheet of(List<Findings> reviews) {
        List<Column> columns = HEADINGS.stream()
                .map(heading -> heading.equals(WORDS) ? Column.prose(heading) : Column.words(heading))
                .toList();
        return new Sheet("Recommendations", columns, rows(reviews));
    }

    private static List<List<String>> rows(List<Findings> reviews) {
        List<List<String>> rows = new ArrayList<>();
        for (Findings review : reviews) {
            List<LedgerRow> ledger = LedgerRow.of(review);
            ledger.forEach(row -> rows.add(row(review, row)));
            if (ledger.isEmpty()) {
                rows.add(filled(about(review)));
            }
        }
        return rows;
    }

    private static List<String> about(Findings review) {
        List<String> cells = new ArrayList<>();
        cells.add(review.name());
        FACTS.forEach(fact -> cells.add(review.facts().value(fact).orElse("")));
        return cells;
    }

    private static List<String> row(Findings review, LedgerRow row) {
        List<String> cells = about(review);
        cells.add(row.number());
        cells.add(row.words());
        cells.add(names(row.addressees()));
        cells.add(names(row.addressees().stream().filter(Addressee::needsReview).toList()));
        cells.add(row.level() == Level.NOT_RECORDED ? "" : row.level().contractName());
        cells.add(row.document());
        cells.add(row.page().isPresent() ? String.valueOf(row.page().getAsInt()) : "");
        PlannedAction plan = row.plan();
        cells.addAll(List.of(
                plan.action(), plan.lead(), plan.milestones(), plan.targetDate(), plan.completion(), plan.outcome()));
        cells.addAll(row.checked().map(LedgerSheet::checked).orElse(List.of("", "", "", "")));
        return cells;
    }

    private static List<String> checked(Checked checked) {
        String day = checked.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return List.of(checked.act().contractName(), checked.by(), day, checked.why());
    }

    private static String names(List<Addressee> addressees) {
        return addressees.stream().map(Addressee::asPrinted).collect(Collectors.joining("; "));
    }

    private static List<String> filled(List<String> cells) {
        while (cells.size() < HEADINGS.size()) {
            cells.add("");
        }
        return cells;
    }
}
