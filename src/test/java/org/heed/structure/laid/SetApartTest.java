package org.heed.structure.laid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.review.Box;
import org.junit.jupiter.api.Test;

/// Text that designers set apart on a page: cards, boxes at the side, notes in the margin, large numerals.
class SetApartTest {

    @Test
    void readsCardsInAGridOneByOneRowAfterRow() {
        Sheet sheet = new Sheet().line(50, 80, "The asks stand on cards.");
        card(sheet, 50, 100, "red");
        card(sheet, 310, 100, "green");
        card(sheet, 50, 200, "blue");
        card(sheet, 310, 200, "white");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly("The asks stand on cards.", card("red"), card("green"), card("blue"), card("white"));
    }

    @Test
    void readsRoundCardsWithLittleRoomBetweenThemOneByOne() {
        Sheet sheet = new Sheet().line(50, 80, "The asks stand on cards.");
        for (int column = 0; column < 2; column++) {
            double x = 50 + 238 * column;
            sheet.rounded(new Box(x, 100, x + 230, 180))
                    .line(x + 8, 120, "The council should paint the front door of")
                    .line(x + 8, 132, "each house in street " + (column + 1) + " this year.")
                    .small(x + 8, 150, "OWNER Kent Council")
                    .small(x + 8, 168, "Why this matters. Nobody had counted them.");
        }
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "The asks stand on cards.",
                        "The council should paint the front door of each house in street 1 this year.",
                        "OWNER Kent Council",
                        "Why this matters. Nobody had counted them.",
                        "The council should paint the front door of each house in street 2 this year.",
                        "OWNER Kent Council",
                        "Why this matters. Nobody had counted them.");
    }

    @Test
    void readsTheLabelInACellOfItsOwnBeforeWhatStandsBesideIt() {
        Sheet sheet = new Sheet().line(50, 80, "Learning point: a card that nobody reads is of no use to anybody.");
        for (int row = 0; row < 2; row++) {
            double y = 100 + 60 * row;
            sheet.grid(List.of(50.0, 130.0), List.of(y, y + 44))
                    .grid(List.of(130.1, 500.0), List.of(y, y + 44))
                    .bold(54, y + 11, "Recommendation")
                    .bold(54, y + 23, String.valueOf(9 + row))
                    .bold(136, y + 11, "For: Kent Police")
                    .line(136, y + 26, "Tell every household how to ring the night line, and")
                    .line(136, y + 38, "print its number on the card.");
        }
        String asked = "Tell every household how to ring the night line, and print its number on the card.";
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "Learning point: a card that nobody reads is of no use to anybody.",
                        "# Recommendation 9",
                        "For: Kent Police",
                        asked,
                        "# Recommendation 10",
                        "For: Kent Police",
                        asked);
    }

    private static void card(Sheet sheet, double x, double y, String colour) {
        sheet.grid(List.of(x, x + 230), List.of(y, y + 80))
                .line(x + 8, y + 20, "The council should paint the front door of")
                .line(x + 8, y + 32, "each house " + colour + " this year.");
    }

    private static String card(String colour) {
        return "The council should paint the front door of each house " + colour + " this year.";
    }

    @Test
    void readsABoxAtTheSideAfterWhatItBelongsTo() {
        Sheet sheet = new Sheet();
        for (int row = 0; row < 2; row++) {
            double y = 100 + 80 * row;
            sheet.line(120, y, "Tell every household how to ring the night line")
                    .line(120, y + 12, "and print number " + (row + 5) + " on the card. It should say:")
                    .line(140, y + 28, "who answers it");
            sheet.grid(List.of(420.0, 540.0), List.of(y - 14, y + 16))
                    .small(426, y - 2, "Owner")
                    .small(426, y + 7, "Kent Police");
        }
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "Tell every household how to ring the night line and print number 5 on the card. It should say:",
                        "who answers it",
                        "Owner Kent Police",
                        "Tell every household how to ring the night line and print number 6 on the card. It should say:",
                        "who answers it",
                        "Owner Kent Police");
    }

    @Test
    void readsNotesInTheMarginAfterTheirParagraphs() {
        Sheet sheet = new Sheet()
                .line(50, 100, "9.1.1  Tell every household how to ring the night line when")
                .small(440, 100, "Kent Police")
                .line(90, 112, "the day line is closed.")
                .line(50, 140, "9.1.2  Print the number of the night line on the card that")
                .small(440, 140, "Kent County")
                .line(90, 152, "goes to all of them.")
                .small(440, 149, "Council");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "9.1.1) Tell every household how to ring the night line when the day line is closed.",
                        "Kent Police",
                        "9.1.2) Print the number of the night line on the card that goes to all of them.",
                        "Kent County Council");
    }

    @Test
    void hangsALargeNumeralAtTheFirstOfTheLinesBesideIt() {
        Sheet sheet = new Sheet();
        for (int row = 0; row < 2; row++) {
            double y = 100 + 60 * row;
            sheet.large(50, y + 17, "0" + (row + 1))
                    .line(120, y, "Tell every household how to ring the night line when")
                    .line(120, y + 12, "the day line is closed, and print it on all of the")
                    .line(120, y + 24, "cards.");
        }
        String asked = "Tell every household how to ring the night line when the day line is closed,"
                + " and print it on all of the cards.";
        assertThat(Sheet.lines(Sheet.outline(sheet))).containsExactly("01) " + asked, "02) " + asked);
    }

    @Test
    void aTableRuledBetweenItsRowsHasTheColumnsThatItsFirstRowNames() {
        Sheet sheet = new Sheet()
                .grid(List.of(50.0, 450.0, 540.0), List.of(120.0, 150.0, 180.0))
                .grid(List.of(50.0, 540.0), List.of(100.0, 120.0));
        sheet.bold(55, 115, "Ref")
                .bold(100, 115, "Recommendation")
                .bold(360, 115, "Owner")
                .bold(455, 115, "Status");
        sheet.line(55, 135, "AB1")
                .line(100, 135, "Tell every household.")
                .line(360, 135, "Police")
                .line(455, 135, "Open");
        sheet.line(55, 165, "AB2")
                .line(100, 165, "Write to practices.")
                .line(360, 165, "Council")
                .line(455, 165, "Open");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "| Ref | Recommendation | Owner | Status",
                        "| AB1 | Tell every household. | Police | Open",
                        "| AB2 | Write to practices. | Council | Open");
    }
}
