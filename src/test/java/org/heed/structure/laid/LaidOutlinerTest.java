package org.heed.structure.laid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.junit.jupiter.api.Test;

class LaidOutlinerTest {

    private static final String FULL =
            "words that fill the line up to its right edge and leave no room for another one";
    private static final List<Double> COLUMNS = List.of(50.0, 250.0, 400.0, 540.0);

    @Test
    void joinsAParagraphCutByAPageBreak() {
        Sheet first = new Sheet()
                .line(50, 700, "The " + FULL)
                .line(50, 712, "which goes on and on with " + FULL.substring(0, 55));
        Sheet second = new Sheet().line(50, 100, "over the page.").line(50, 130, "Another paragraph.");
        Outline outline = Sheet.outline(first, second);
        assertThat(Sheet.lines(outline))
                .containsExactly(
                        "The " + FULL + " which goes on and on with " + FULL.substring(0, 55) + " over the page.",
                        "Another paragraph.");
        assertThat(outline.elements().getFirst().place().pages()).containsExactly(1, 2);
    }

    @Test
    void readsTheLeftColumnBeforeTheRight() {
        Sheet sheet =
                new Sheet().line(50, 80, FULL + " here we go along and on").line(50, 92, "and one column, wide.");
        for (int i = 0; i < 3; i++) {
            sheet.line(50, 120 + 12 * i, "left column words line number " + i + " more");
            sheet.line(310, 120 + 12 * i, "right column words line number " + i + " more");
        }
        sheet.line(50, 156, "the left ends.").line(310, 156, "the right ends.");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        FULL + " here we go along and on and one column, wide.",
                        "left column words line number 0 more left column words line number 1 more"
                                + " left column words line number 2 more the left ends.",
                        "right column words line number 0 more right column words line number 1 more"
                                + " right column words line number 2 more the right ends.");
    }

    @Test
    void joinsATableRowCutByAPageBreakAndDropsTheRepeatedHeader() {
        Sheet first = new Sheet().grid(COLUMNS, List.of(600.0, 620.0, 650.0, 680.0));
        header(first, 615);
        first.line(55, 635, "Train all staff").line(255, 635, "Police").line(405, 635, "June 2030");
        first.line(55, 665, "Write to every practice and")
                .line(255, 665, "Health board")
                .line(405, 665, "May 2030");
        Sheet second = new Sheet().grid(COLUMNS, List.of(100.0, 120.0, 150.0));
        header(second, 115);
        second.line(55, 135, "ask for an answer.");
        assertThat(Sheet.lines(Sheet.outline(first, second)))
                .containsExactly(
                        "| Recommendation | Lead agency | Target date",
                        "| Train all staff | Police | June 2030",
                        "| Write to every practice and ask for an answer. | Health board | May 2030");
    }

    private static void header(Sheet sheet, double y) {
        sheet.bold(55, y, "Recommendation").bold(255, y, "Lead agency").bold(405, y, "Target date");
    }

    @Test
    void findsATableThatOnlyWhiteSpaceSetsApart() {
        Sheet sheet = new Sheet().line(50, 80, "The table " + FULL);
        header(sheet, 110);
        sheet.line(55, 130, "Train all of the staff who")
                .line(255, 130, "Police and")
                .line(405, 130, "June 2030");
        sheet.line(55, 142, "answer calls.").line(255, 142, "council");
        sheet.line(55, 170, "Write to every practice.")
                .line(255, 170, "Health board")
                .line(405, 170, "May 2030");
        sheet.line(50, 210, "After the table " + FULL);
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "The table " + FULL,
                        "| Recommendation | Lead agency | Target date",
                        "| Train all of the staff who answer calls. | Police and council | June 2030",
                        "| Write to every practice. | Health board | May 2030",
                        "After the table " + FULL);
    }

    @Test
    void columnsMayBeNamedByQuestions() {
        Sheet sheet = new Sheet()
                .bold(55, 110, "Who")
                .bold(255, 110, "Recommendation")
                .bold(455, 110, "By when");
        sheet.line(55, 130, "Police").line(255, 130, "Train all of the staff").line(455, 130, "June 2030");
        sheet.line(255, 142, "who answer calls.").line(255, 154, "Ask them.");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "| Who | Recommendation | By when",
                        "| Police | Train all of the staff who answer calls. Ask them. | June 2030");
    }

    @Test
    void aCellOverSeveralRowsStandsInEachOfThem() {
        Sheet sheet = new Sheet().grid(List.of(50.0, 250.0), List.of(100.0, 120.0, 180.0));
        sheet.grid(List.of(250.0, 540.0), List.of(100.0, 120.0, 150.0, 180.0));
        sheet.bold(55, 115, "Agency").bold(255, 115, "Recommendation");
        sheet.line(55, 135, "Police").line(255, 135, "Train the staff.").line(255, 165, "Tell the family.");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "| Agency | Recommendation", "| Police | Train the staff.", "| Police | Tell the family.");
    }

    @Test
    void setsRunningHeadsAndPageNumbersAsideAndKeepsThem() {
        Sheet[] sheets = new Sheet[3];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = new Sheet()
                    .line(50, 40, "OFFICIAL")
                    .line(50, 200, FULL + ".")
                    .line(50, 230, "Page " + "abc".charAt(i) + " says this.")
                    .line(300, 810, "Page " + (i + 7) + " of 9");
        }
        Outline outline = Sheet.outline(sheets);
        assertThat(Sheet.lines(outline))
                .containsExactly(
                        FULL + ".",
                        "Page a says this.",
                        FULL + ".",
                        "Page b says this.",
                        FULL + ".",
                        "Page c says this.");
        assertThat(outline.report().pages()).extracting(page -> page.label()).containsExactly("7", "8", "9");
        assertThat(outline.furniture()).hasSize(6);
    }

    @Test
    void keepsTheHyphenOfAWordAndDropsThatOfTheLayout() {
        Sheet sheet = new Sheet()
                .line(50, 100, FULL + " multi-")
                .line(50, 112, "agency work and " + FULL.substring(0, 58) + " recommen-")
                .line(50, 124, "dation is a recommendation.");
        assertThat(Sheet.lines(Sheet.outline(sheet)).getFirst())
                .contains(" multi-agency work ")
                .endsWith(" recommendation is a recommendation.");
    }

    @Test
    void leavesTheFigureOfANoteOutOfTheSentence() {
        Sheet sheet = new Sheet()
                .line(50, 100, "The police were told in time.")
                .small(196, 96, "1")
                .line(50, 112, "Nobody came.");
        sheet.line(50, 124, FULL).small(50, 780, "1 Told by telephone.");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly("The police were told in time.", "Nobody came.", FULL, "^ 1 Told by telephone.");
    }

    @Test
    void numbersBeforeAnIndentAreMarkers() {
        Sheet sheet = new Sheet()
                .bold(50, 80, "9. Recommendations")
                .line(50, 110, "9.1")
                .line(90, 110, "The council should tell every tenant whom to call.")
                .line(50, 122, "9.2")
                .line(90, 122, "The police should write down what they were told.");
        assertThat(Sheet.lines(Sheet.outline(sheet)))
                .containsExactly(
                        "# 9 Recommendations",
                        "9.1) The council should tell every tenant whom to call.",
                        "9.2) The police should write down what they were told.");
    }

    @Test
    void numbersDownTheMarginCountLinesAndAreNoText() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 10; i++) {
            sheet.line(20, 100 + 12 * i, String.valueOf(i + 1)).line(70, 100 + 12 * i, "a line of words that " + FULL);
        }
        assertThat(Sheet.lines(Sheet.outline(sheet)).getFirst()).doesNotContainPattern("\\d");
    }

    @Test
    void everyElementsWordsStandAtItsSpan() {
        Sheet sheet = new Sheet()
                .bold(50, 80, "1. Introduction")
                .line(50, 110, "• A point about " + FULL)
                .line(62, 122, "that goes on.");
        Outline outline = Sheet.outline(sheet);
        for (Element element : outline.elements()) {
            String words = element instanceof Element.Heading heading
                    ? heading.words().verbatim()
                    : ((Element.Passage) element).text().verbatim();
            assertThat(outline.text().at(element.place().span()).verbatim()).isEqualTo(words);
        }
    }
}
