package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.LinesRead.read;

import org.junit.jupiter.api.Test;

/// Reports that set out each recommendation by itself: on a sheet, on a card, under labels.
class FilledInFormsTest {

    private static final String AUDIT = "Audit a sample of cases each quarter and report what is found.";
    private static final String TRAIN = "Train all staff who answer the telephone in asking about safety.";
    private static final String WRITE = "Write to every practice about the new number before the summer.";

    @Test
    void aSheetForEachHasATitleWithItsNumberAndNamesWhatIsAskedBelow() {
        assertThat(read(
                        "# Sheets",
                        "|Sheet AB2/1 Status: open|",
                        "|Theme|Oversight",
                        "|Recommendation|" + AUDIT,
                        "|Owner|Kent Police",
                        "Between the sheets.",
                        "|Sheet AB2/2 Status: open|",
                        "|Theme|Training",
                        "|Recommendation|" + TRAIN,
                        "|Owner|Kent County Council"))
                .containsExactly("AB2/1 / " + AUDIT + " / Kent Police", "AB2/2 / " + TRAIN + " / Kent County Council");
    }

    @Test
    void labelsThatComeBackOnLinesOfTheirOwnAreAForm() {
        assertThat(read(
                        "# Recommendations",
                        "## Recommendation One",
                        "### What needs to happen:",
                        AUDIT,
                        "### Who needs to act:",
                        "Kent Police",
                        "### By when:",
                        "June 2031",
                        "## Recommendation Two",
                        "### What needs to happen:",
                        TRAIN,
                        "### Who needs to act:",
                        "Kent County Council",
                        "### By when:",
                        "July 2031",
                        "## Recommendation Three",
                        "### What needs to happen:",
                        WRITE,
                        "### Who needs to act:",
                        "NHS Kent Integrated Care Board",
                        "### By when:",
                        "May 2031"))
                .containsExactly(
                        "Recommendation One / " + AUDIT + " / Kent Police",
                        "Recommendation Two / " + TRAIN + " / Kent County Council",
                        "Recommendation Three / " + WRITE + " / NHS Kent Integrated Care Board");
    }

    @Test
    void numberedTitlesOverEachAreItsNumbersAndTheirWordsNoSection() {
        assertThat(read(
                        "# Recommendations",
                        "### 1 Oversight",
                        AUDIT,
                        "Lead Kent Police",
                        "### 2 Friends and family",
                        TRAIN,
                        "The training should be offered twice a year.",
                        "Lead Kent County Council"))
                .containsExactly(
                        "1 / " + AUDIT + " / Kent Police",
                        "2 / " + TRAIN + " The training should be offered twice a year. / Kent County Council");
    }

    @Test
    void namesBeforeAColonAreSetApartThoughSomeEndLikeNoBody() {
        assertThat(read(
                        "# Recommendations",
                        "1. Safer Kent: " + AUDIT,
                        "2. Kent Police: " + TRAIN,
                        "3. Safer Kent: " + WRITE))
                .containsExactly(
                        "1 / " + AUDIT + " / Safer Kent",
                        "2 / " + TRAIN + " / Kent Police",
                        "3 / " + WRITE + " / Safer Kent");
    }

    @Test
    void aPlanThatTellsWhatWasDoneIsNoListOfAsks() {
        assertThat(read(
                        "# Recommendations",
                        "1. " + AUDIT,
                        "2. " + TRAIN,
                        "# Action plan",
                        "|No.|Action|Lead|By",
                        "|1|Sample drawn; panel met|Kent Police|June 2031",
                        "|2|Course held|Kent County Council|May 2031"))
                .containsExactly("1 / " + AUDIT + " / Kent Police", "2 / " + TRAIN + " / Kent County Council");
    }

    @Test
    void aNumberWithACapitalBehindItIsANumber() {
        assertThat(read("# Recommendations", "1A " + AUDIT, "1B " + TRAIN, "2A " + WRITE))
                .containsExactly("1A / " + AUDIT + " / ", "1B / " + TRAIN + " / ", "2A / " + WRITE + " / ");
    }

    @Test
    void aHeadingMayTellTheLevelBeforeTheBody() {
        assertThat(LinesRead.readWithLevels(
                        "# Recommendations",
                        "## For the partnership: Deal Safety Partnership",
                        "1. Bring the four lists together under one chair.",
                        "## For a single agency: Kent Police",
                        "2. Introduce a daily search for repeat calls.",
                        "## For national action: Home Office",
                        "3. Collect the number with each review."))
                .containsExactly(
                        "1 / Bring the four lists together under one chair. / Deal Safety Partnership / panel",
                        "2 / Introduce a daily search for repeat calls. / Kent Police / single-agency",
                        "3 / Collect the number with each review. / Home Office / national");
    }

    @Test
    void numbersMayStandInAFirstColumnWithoutAName() {
        assertThat(read(
                        "# Recommendations",
                        "| | Reason | Recommendation | Agency",
                        "| 1 | Lists were many. | Bring the four lists together. | Kent Police",
                        "| 2 | Nobody looked. | Introduce a daily search for repeat calls. | Kent Police"))
                .containsExactly(
                        "1 / Bring the four lists together. / Kent Police",
                        "2 / Introduce a daily search for repeat calls. / Kent Police");
    }

    @Test
    void whereAReasonStandsIsNoName() {
        assertThat(read(
                        "# Recommendations",
                        "## Recommendations for Kent Police",
                        "Recommendation 1",
                        "The force should write down what relatives say.",
                        "[Findings 1 and 2]",
                        "Recommendation 2",
                        "The force should ring back within a day.",
                        "[Finding 3]"))
                .containsExactly(
                        "Recommendation 1 / The force should write down what relatives say. / Kent Police",
                        "Recommendation 2 / The force should ring back within a day. / Kent Police");
    }

    @Test
    void aHeadingForGovernmentLeavesWhoInItToTheWords() {
        assertThat(read(
                        "# Recommendations",
                        "## Recommendations for government",
                        "1. The Home Office should print an example.",
                        "2. Research should be paid for."))
                .containsExactly(
                        "1 / The Home Office should print an example. / Home Office",
                        "2 / Research should be paid for. / government");
    }

    @Test
    void labelsInACellBesideWhatWasLearntNeedNoHeading() {
        assertThat(read(
                        "# What happened at work",
                        "## Learning for Kent Police",
                        "| What we learned | What we recommend",
                        "| Nobody counted. | Recommendation 1 ¶ " + AUDIT + " ¶ Recommendation 2 ¶ " + TRAIN,
                        "| Nobody wrote. | Recommendation 3 ¶ " + WRITE))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police",
                        "Recommendation 2 / " + TRAIN + " / Kent Police",
                        "Recommendation 3 / " + WRITE + " / Kent Police");
    }

    @Test
    void labelsCountWhatIsAskedAndNumbersTheParagraphsThatLeadToIt() {
        assertThat(read(
                        "# Findings and recommendations",
                        "4.1 Officers should have spoken to her alone, and the sergeant ought to have asked why they did not.",
                        "## Recommendation 1.1",
                        AUDIT,
                        "4.2 The clinic should have written to her, and nobody knows why that was not done at the time.",
                        "## Recommendation 2.1",
                        TRAIN,
                        "4.3 The practice should have rung back, as its own rules say, before the end of the working day.",
                        "## Recommendation 2.2",
                        WRITE))
                .containsExactly(
                        "Recommendation 1.1 / " + AUDIT + " / ",
                        "Recommendation 2.1 / " + TRAIN + " / ",
                        "Recommendation 2.2 / " + WRITE + " / ");
    }

    @Test
    void whatIsCountedUnderTheNameOfABodyIsAskedInWhateverWords() {
        assertThat(read(
                        "# Recommendations",
                        "| Kent Police|^",
                        "| 1 | Trial a web chat in the evenings with those who use it.",
                        "| 2 | Place the card of the adviser in every room that people use."))
                .containsExactly(
                        "1 / Trial a web chat in the evenings with those who use it. / Kent Police",
                        "2 / Place the card of the adviser in every room that people use. / Kent Police");
    }

    @Test
    void theTitleOfACardIsItsThemeAndNoOtherPartOfTheReport() {
        assertThat(read(
                        "# Recommendations",
                        "01",
                        "## Working hours",
                        AUDIT,
                        "Lead: Kent Police",
                        "02",
                        "## Contact from relatives",
                        TRAIN,
                        "Lead: Kent County Council",
                        "03",
                        "## Equality",
                        WRITE,
                        "Lead: Home Office"))
                .containsExactly(
                        "01 / " + AUDIT + " / Kent Police",
                        "02 / " + TRAIN + " / Kent County Council",
                        "03 / " + WRITE + " / Home Office");
    }

    @Test
    void aLabelInTwoLanguagesMayGiveItsNumberOnce() {
        assertThat(read(
                        "# Argymhellion / Recommendations",
                        "Argymhelliad / Recommendation 1",
                        "Ask each caller which language to speak.",
                        "At sylw / For the attention of: Deal Regional Safeguarding Board",
                        "Argymhelliad / Recommendation 2",
                        "Ring each caller back within two days.",
                        "At sylw / For the attention of: Kent Police"))
                .containsExactly(
                        "Recommendation 1 / Ask each caller which language to speak. / Deal Regional Safeguarding Board",
                        "Recommendation 2 / Ring each caller back within two days. / Kent Police");
    }

    @Test
    void aPostInThePlanIsNotAskedBeforeTheBodyInTheWords() {
        assertThat(
                        read(
                                "# Recommendations",
                                "1. Kent Police should audit a sample of cases each quarter.",
                                "2. A sample of calls is to be heard each quarter by two people.",
                                "# Action Plan",
                                "| Recommendation | Action | Lead | Target date",
                                "| 1. Kent Police should audit a sample of cases each quarter. | Audit | Safety Manager | May",
                                "| 2. A sample of calls is to be heard each quarter by two people. | Hear | Head of Contact, Kent Police | May"))
                .containsExactly(
                        "1 / Kent Police should audit a sample of cases each quarter. / Kent Police",
                        "2 / A sample of calls is to be heard each quarter by two people. / Kent Police");
    }

    @Test
    void aHeadingOfOthersIsNoBody() {
        assertThat(read(
                        "# Recommendations",
                        "## Kent Police",
                        "1. Audit a sample of cases each quarter.",
                        "## Deal Homes Limited",
                        "2. Amend the form for repairs.",
                        "## Other",
                        "3. That the leaflet be printed again."))
                .containsExactly(
                        "1 / Audit a sample of cases each quarter. / Kent Police",
                        "2 / Amend the form for repairs. / Deal Homes Limited",
                        "3 / That the leaflet be printed again. / ");
    }

    @Test
    void belowALabelThatIsAHeadingTheNumbersAreThoseOfParagraphs() {
        assertThat(read(
                        "# Discussion",
                        "7.1 The panel looked at how calls were graded.",
                        "## Recommendation 1",
                        "Kent Police should audit a sample of calls each quarter.",
                        "7.2 Staff should have been told why the grade was changed, and were not.",
                        "7.3 The panel thought that the note should have been read by a supervisor.",
                        "## Recommendation 2",
                        "The Home Office should publish its guidance again.",
                        "7.4 Nothing else was found."))
                .containsExactly(
                        "Recommendation 1 / Kent Police should audit a sample of calls each quarter. / Kent Police",
                        "Recommendation 2 / The Home Office should publish its guidance again. / Home Office");
    }

    @Test
    void inBracketsTheBodyMayStandBehindTheLevel() {
        assertThat(read(
                        "# Recommendations",
                        "## Recommendation 1 (Single agency: Elm Tree Surgery)",
                        "That the agency should offer visits by the same doctor.",
                        "## Recommendation 2 (National: Home Office)",
                        "That its guidance be published again."))
                .containsExactly(
                        "Recommendation 1 / That the agency should offer visits by the same doctor. / Elm Tree Surgery",
                        "Recommendation 2 / That its guidance be published again. / Home Office");
    }
}
