package org.heed.web.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heed.recommendation.Recommendation;
import org.heed.web.view.Wording;

/// The order in which a page lists recommendations: by number, 17.2.2 before 17.2.10, when every number stands
/// for one recommendation; otherwise as the report prints them, because each part then counts from 1 again and
/// sorting would mix the parts.
public final class ReadingOrder {

    private ReadingOrder() {}

    /// A recommendation with its position in the ledger, from 1, and what a page calls it.
    public record Placed(Recommendation recommendation, int position) {

        public String number() {
            return recommendation.number().isEmpty() ? "Not numbered" : recommendation.number();
        }

        public String heading() {
            return Wording.recommendation(recommendation.number());
        }
    }

    public static List<Placed> of(List<Recommendation> ledger) {
        List<Placed> printed = IntStream.range(0, ledger.size())
                .mapToObj(i -> new Placed(ledger.get(i), i + 1))
                .toList();
        if (!everyNumberStandsForOne(ledger)) {
            return printed;
        }
        return printed.stream()
                .sorted(Comparator.comparing(placed -> placed.recommendation().sortKey()))
                .toList();
    }

    private static boolean everyNumberStandsForOne(List<Recommendation> ledger) {
        Set<String> numbers = new HashSet<>();
        return ledger.stream().allMatch(each -> !each.number().isEmpty() && numbers.add(each.number()));
    }
}
