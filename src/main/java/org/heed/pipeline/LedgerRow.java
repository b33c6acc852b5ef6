package org.heed.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.structure.Outline;

/// One recommendation as a row for people: the words are as published, which may name somebody, so a row belongs
/// only where the text as published is asked for. `page` is empty for a document without pages.
public record LedgerRow(
        String number, OptionalInt page, Level level, String words, List<Addressee> addressees, PlannedAction plan) {

    /// The rows of a reading, in the order of the document.
    public static List<LedgerRow> of(Reading reading) {
        List<LedgerRow> rows = new ArrayList<>();
        for (Recommendation recommendation : reading.ledger().recommendations()) {
            rows.add(new LedgerRow(
                    recommendation.number(),
                    page(reading.outlines(), recommendation),
                    recommendation.level(),
                    recommendation.text().verbatim(),
                    recommendation.addressees(),
                    recommendation.action()));
        }
        return List.copyOf(rows);
    }

    private static OptionalInt page(List<Outline> outlines, Recommendation recommendation) {
        boolean paged = outlines.get(recommendation.place().report()).report().paged();
        int page = recommendation.place().page();
        return paged && page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return "LedgerRow[" + number + ", " + words.length() + " characters]";
    }
}
