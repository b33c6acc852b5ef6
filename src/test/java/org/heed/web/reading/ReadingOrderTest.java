package org.heed.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void putsTwoBeforeTen() {
        assertThat(order("17.2.10", "17.2.2", "17.1.1")).containsExactly("17.1.1", "17.2.2", "17.2.10");
    }

    @Test
    void keepsThePrintedOrderWhenEachPartCountsFromOne() {
        assertThat(order("1", "2", "1", "2")).containsExactly("1", "2", "1", "2");
    }

    @Test
    void keepsThePrintedOrderWhenOneHasNoNumber() {
        assertThat(order("2", "", "1")).containsExactly("2", "Not numbered", "1");
    }

    @Test
    void remembersThePositionInTheLedger() {
        assertThat(ReadingOrder.of(ledger("10", "9")))
                .extracting(ReadingOrder.Placed::position)
                .containsExactly(2, 1);
    }

    @Test
    void cutsTheExactWordsWhereTheirPartsBegin() {
        Recommendation recommendation = asking(
                "4",
                "The board should agree: a) one form; b) one number.",
                List.of(item("a)", "one form;"), item("b)", "one number.")));

        assertThat(ExactWords.parts(recommendation))
                .extracting(part -> part.marker() + "|" + part.words().words().strip())
                .containsExactly("|The board should agree:", "a)|one form;", "b)|one number.");
    }

    @Test
    void leavesTheExactWordsWholeWhenAPartIsNotInThem() {
        Recommendation recommendation =
                asking("4", "The board should agree one form.", List.of(item("a)", "one telephone number")));

        assertThat(ExactWords.parts(recommendation))
                .extracting(part -> part.words().words())
                .containsExactly("The board should agree one form.");
    }

    private static SubItem item(String marker, String words) {
        return new SubItem(marker, new RawText(words));
    }

    private static List<String> order(String... numbers) {
        return ReadingOrder.of(ledger(numbers)).stream()
                .map(ReadingOrder.Placed::number)
                .toList();
    }

    private static List<Recommendation> ledger(String... numbers) {
        return Stream.of(numbers)
                .map(number -> asking(number, "The board should act.", List.of()))
                .toList();
    }

    private static Recommendation asking(String number, String words, List<SubItem> items) {
        return new Recommendation(
                number,
                SortKey.of(number),
                "",
                new RawText(words),
                items,
                List.of(),
                Level.PANEL,
                new Place(0, new Span(0, words.length()), List.of()),
                List.of(),
                PlannedAction.NONE,
                1,
                List.of());
    }
}
