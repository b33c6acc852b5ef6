package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.LinesRead.read;

import java.util.List;
import org.heed.recommendation.Occurrence.Where;
import org.junit.jupiter.api.Test;

/// Lists as reports set them out less often.
class UnusualListsTest {

    private static final String AUDIT = "Kent Police should audit a sample of cases each quarter.";
    private static final String TRAIN = "Adult Social Care should train all staff in asking about safety.";

    @Test
    void aLabelNeedsNoNumberAndWhatWasLearntIsNoItem() {
        assertThat(read(
                        "# Learning and recommendations",
                        "Learning: Staff did not know whom to ask.",
                        "Recommendation: " + AUDIT,
                        "Learning: Staff had been left to find their own way.",
                        "Recommendation: " + TRAIN))
                .containsExactly(" / " + AUDIT + " / Kent Police", " / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void whatBecameOfAllIsNoItem() {
        assertThat(read(
                        "# Recommendations",
                        "These were made by the authors of the agency reviews and have been accepted.",
                        "1. " + AUDIT,
                        "2. " + TRAIN))
                .containsExactly("1 / " + AUDIT + " / Kent Police", "2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void numbersOfThreePartsBehindALetterAreNumbers() {
        assertThat(read("# Recommendations", "R.1.1 " + AUDIT, "R.1.2 " + TRAIN))
                .containsExactly("R.1.1 / " + AUDIT + " / Kent Police", "R.1.2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void aNumberBehindABulletIsTheNumber() {
        assertThat(read("# Recommendations", "* 1 " + AUDIT, "* 2 " + TRAIN))
                .containsExactly("1 / " + AUDIT + " / Kent Police", "2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void romanNumbersBehindALabelAreNumbers() {
        assertThat(read("# Recommendations", "Recommendation II. " + AUDIT, "Recommendation III. " + TRAIN))
                .containsExactly(
                        "Recommendation II / " + AUDIT + " / Kent Police",
                        "Recommendation III / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void ofWordsInTwoLanguagesTheEnglishAreRead() {
        assertThat(read(
                        "# Argymhellion / Recommendations",
                        "### Argymhelliad 1",
                        "Dylai Heddlu Caint archwilio sampl o achosion bob chwarter.",
                        "### Recommendation 1",
                        AUDIT))
                .containsExactly("Recommendation 1 / " + AUDIT + " / Kent Police");
    }

    @Test
    void aTableMayNameOnTheLeftWhatStandsOnTheRight() {
        assertThat(read(
                        "# Recommendations and action plan",
                        "|Recommendation 1|" + AUDIT,
                        "|Action to take|Agree the sample|",
                        "|Lead agency|Kent Police",
                        "|Target date|June 2026",
                        "|Recommendation 2|" + TRAIN,
                        "|Action to take|Write the course",
                        "|Lead agency|Kent County Council",
                        "|Target date|May 2026"))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police",
                        "Recommendation 2 / " + TRAIN + " / Kent County Council");
    }

    @Test
    void aCardMayBeginWithItsNumberAndTitle() {
        assertThat(read(
                        "# Recommendations",
                        "| 1. Checking |  ",
                        "| Why | Files were",
                        "| 1. Checking |  ",
                        "|  | thin.",
                        "| What we recommend | " + AUDIT,
                        "| Responsible | Kent Police",
                        "| By | June 2024",
                        "| 2. Asking |  ",
                        "| Why | Nobody had asked.",
                        "| What we recommend | " + TRAIN,
                        "| Responsible | Adult Social Care"))
                .containsExactly("1 / " + AUDIT + " / Kent Police", "2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void recommendationsMayStandInBandsAcrossThePlan() {
        assertThat(read(
                        "# Action plan",
                        "| Scope | Action to take | Lead agency | Target date",
                        "| Recommendation 1: " + AUDIT + " |  |  |  ",
                        "| Local | Draw the sample | Kent Police | June 2024",
                        "|  | Report to the board | Kent Police | July 2024",
                        "| Recommendation 2: " + TRAIN + " |  |  |  ",
                        "| Local | Write the course | Adult Social Care | May 2024"))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police",
                        "Recommendation 2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void theNameOfTheBodyMayStandAboveTheNamesOfTheColumns() {
        assertThat(read(
                        "# Recommendations",
                        "| Kent Police |  |  ",
                        "| Ref | Recommendation | By when",
                        "| POL1 | A sample of cases to be audited each quarter. | June 2024",
                        "| POL2 | Supervisors will look at every file. | June 2024"))
                .containsExactly(
                        "POL1 / A sample of cases to be audited each quarter. / Kent Police",
                        "POL2 / Supervisors will look at every file. / Kent Police");
    }

    @Test
    void aHeadingThatReturnsBelongsUnderTheBodiesThatItStandsUnder() {
        assertThat(read(
                        "# 4. The agencies",
                        "### Kent Police",
                        "The police were called twice.",
                        "## IMR recommendations",
                        "* That supervisors should look at every file.",
                        "### Medway Council",
                        "The council recommended that she should write a letter. She did not.",
                        "## IMR recommendation",
                        "* Tenants should be asked about safety.",
                        "### Haven Project",
                        "The worker should have rung again, and recommended a call by the nurse.",
                        "## IMR recommendations",
                        "* Callers should be rung back."))
                .extracting(item -> item.split(" / ", -1)[1])
                .containsExactly(
                        "That supervisors should look at every file.",
                        "Tenants should be asked about safety.",
                        "Callers should be rung back.");
    }

    @Test
    void whatAnEarlierReviewOfAYearRecommendedIsNotThisReviews() {
        assertThat(read(
                        "# Recommendations",
                        "1. " + AUDIT,
                        "# Annex: recommendations of the DHR of 2012",
                        "| No. | Recommendation (2012) | Status",
                        "| 1 | Medway Council should sign the agreement. | Complete"))
                .containsExactly("1 / " + AUDIT + " / Kent Police");
    }

    @Test
    void aLetterAsksInLetteredItems() {
        assertThat(read(
                        "Kent Police",
                        "Dear Chief Constable,",
                        "The review is complete.",
                        "We recommend that:",
                        "(a) cases be audited each quarter;",
                        "(b) all staff be trained.",
                        "Yours sincerely,"))
                .containsExactly(
                        "(a) / cases be audited each quarter; / Kent Police",
                        "(b) / all staff be trained. / Kent Police");
    }

    @Test
    void theListOfTheOverviewIsTheMainOneWhereTheSummaryStandsBeforeIt() {
        List<Recommendation> found = new RecommendationFinder()
                .find(List.of(OutlineOf.lines(
                        "# Executive Summary",
                        "# Recommendations",
                        "* Kent Police to audit a sample of cases each quarter.",
                        "# Overview Report",
                        "# Recommendations",
                        "1. " + AUDIT,
                        "2. " + TRAIN)))
                .recommendations();

        assertThat(found)
                .extracting(Recommendation::number, one -> one.occurrences().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", 2), org.assertj.core.groups.Tuple.tuple("2", 1));
        assertThat(found.getFirst().occurrences())
                .extracting(Occurrence::where)
                .containsExactly(Where.BODY, Where.EXECUTIVE_SUMMARY);
    }

    @Test
    void whoeverKeepsOrGivesIsToAct() {
        assertThat(read(
                        "# Recommendations",
                        "1. Care plans held by Kent Police need to name who is at risk.",
                        "2. It is essential that Kent Police reviews its records.",
                        "3. Consideration should be given by Kent Police to a campaign."))
                .allMatch(line -> line.endsWith(" / Kent Police"))
                .hasSize(3);
    }

    private static final String FILM = "A short film should be made for new staff.";
    private static final String CHECK = "Addresses should be checked at each contact.";

    private static List<String> addressed(String... lines) {
        return read(lines).stream()
                .map(line -> line.substring(line.lastIndexOf(" / ") + " / ".length()))
                .toList();
    }

    @Test
    void aHeadingSaysForWhomWhatStandsBelowItIs() {
        assertThat(addressed(
                        "# Recommendations",
                        "## For the Safer Bexford Partnership and Bexford Safeguarding Children Board",
                        "Recommendation 1 " + FILM,
                        "National recommendations: the Home Office",
                        "Recommendation 2 " + CHECK))
                .containsExactly("Safer Bexford Partnership; Bexford Safeguarding Children Board", "Home Office");
    }

    @Test
    void aHeadingThatComesAgainBelowEachBodyIsForThatBody() {
        assertThat(addressed(
                        "# Bexford Police",
                        "The force met them twice.",
                        "# IMR recommendations",
                        "* " + FILM,
                        "# Bexford Homes",
                        "The landlord wrote twice.",
                        "# IMR recommendation",
                        "* " + CHECK))
                .containsExactly("Bexford Police", "Bexford Homes");
    }

    @Test
    void aHeadingOfThePanelSaysWhoAsksAndNotWhoIsAsked() {
        assertThat(addressed("# Recommendations of the Review Panel", "1. " + AUDIT, "2. " + TRAIN))
                .containsExactly("Kent Police", "Adult Social Care");
    }

    @Test
    void bracketsBehindALabelNameWhoIsAsked() {
        assertThat(addressed(
                        "# Recommendations",
                        "Recommendation 1: (Bexford Homes; Bexford Council)",
                        FILM,
                        "Recommendation 2: (Schools and early years settings)",
                        CHECK))
                .containsExactly("Bexford Homes; Bexford Council", "Schools and early years settings");
    }

    @Test
    void anAndPartsTheWholeNamesOfTwoBodies() {
        assertThat(addressed(
                        "# Recommendations",
                        "1. " + FILM,
                        "Owner: Law Commission and Ministry of Justice",
                        "2. " + CHECK,
                        "Owner: Bexford Homes and other registered providers",
                        "3. " + FILM,
                        "Owner: Bexford Council and Police, Fire and Crime Commissioner",
                        "4. " + CHECK,
                        "Owner: Department of Health and Social Care"))
                .containsExactly(
                        "Law Commission; Ministry of Justice",
                        "Bexford Homes; registered providers",
                        "Bexford Council; Police, Fire and Crime Commissioner",
                        "Department of Health and Social Care");
    }

    @Test
    void aDepartmentBehindItsCouncilIsNoBodyOfItsOwn() {
        assertThat(addressed(
                        "# Contributors",
                        "* Bexford Council",
                        "* Children’s Social Care",
                        "# Recommendations",
                        "## Recommendations for Bexford Council Children’s Social Care",
                        "1. " + FILM))
                .containsExactly("Bexford Council Children’s Social Care");
    }

    @Test
    void aNameMayBeTheFirstSentence() {
        assertThat(addressed(
                        "# Recommendations for single agencies",
                        "1. Bexford Police. " + CHECK,
                        "2. The Care Quality Commission should include it in inspections."))
                .containsExactly("Bexford Police", "Care Quality Commission");
    }

    @Test
    void aPanelThatOpensSaysForWhomAndHowManyItHolds() {
        assertThat(addressed(
                        "# Recommendations",
                        "## Bexford Homes (1 recommendation)",
                        "Recommendation 2 " + CHECK,
                        "## Bexford Police (1 recommendation)",
                        "Recommendation 3 " + FILM))
                .containsExactly("Bexford Homes", "Bexford Police");
    }

    @Test
    void actionInBracketsBehindAnItemNamesWhoActs() {
        assertThat(addressed(
                        "# Recommendations",
                        "R-01 " + FILM,
                        "[Action: Bexford Homes]",
                        "R-02 " + CHECK,
                        "[Action: Safer Bexford]"))
                .containsExactly("Bexford Homes", "Safer Bexford");
    }

    @Test
    void questionsForABodyAreNoName() {
        assertThat(read(
                        "# Recommendations",
                        "R1 " + AUDIT,
                        "R2 The service should listen.",
                        "Questions for the Boards",
                        "Who listens?"))
                .containsExactly("R1 / " + AUDIT + " / Kent Police", "R2 / The service should listen. / The service");
    }

    @Test
    void namesOverGroupsStandBeforeThemAlsoWhereTheFirstIsLost() {
        assertThat(addressed(
                                "# Recommendations",
                                "There are six.",
                                "(i) " + FILM,
                                "(ii) " + CHECK,
                                "Bexford Police",
                                "(iii) " + FILM,
                                "(iv) " + CHECK,
                                "Bexford Borough Council",
                                "(v) " + FILM,
                                "(vi) " + CHECK)
                        .subList(2, 6))
                .containsExactly(
                        "Bexford Police", "Bexford Police", "Bexford Borough Council", "Bexford Borough Council");
    }
}
