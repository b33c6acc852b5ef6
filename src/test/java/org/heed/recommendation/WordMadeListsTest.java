package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.LinesRead.read;
import static org.heed.recommendation.LinesRead.readWithLevels;

import org.junit.jupiter.api.Test;

/// Lists as authors set them out with a word processor: forms, titles behind labels, plans that give the number only.
class WordMadeListsTest {

    private static final String AUDIT = "Kent Police should audit a sample of cases each quarter.";
    private static final String TRAIN = "Adult Social Care should train all staff in asking about safety.";

    @Test
    void aFormMayStandBelowTheLabelOfItsRecommendation() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "| Recommendation 1 | ",
                        "| What should happen | Write to each person whose referral is declined.",
                        "| Why | Nobody told Ann.",
                        "| Who | Kent County Council",
                        "| Level | Local – single agency",
                        "| How we will measure it | Sample of letters",
                        "| By when | June 2024",
                        "The next form follows.",
                        "| Recommendation Two | Guidance",
                        "| Recommendation | Publish guidance on asking about safety.",
                        "| Who | Home Office",
                        "| Level | National",
                        "| By when | July 2024"))
                .containsExactly(
                        "Recommendation 1 / Write to each person whose referral is declined. / Kent County Council / single-agency",
                        "Recommendation Two / Publish guidance on asking about safety. / Home Office / national");
    }

    @Test
    void aPlanMayTellByTheNumberWhatItIsThePlanOf() {
        assertThat(readWithLevels(
                        "# 14 Recommendations",
                        "14.1 For Kent Police",
                        "14.1.1 The force should audit a sample of cases each quarter.",
                        "14.2 For Adult Social Care",
                        "14.2.1 The service should train all staff in asking about safety.",
                        "# 15 Action plan",
                        "| No. | Action | Lead | Target date",
                        "| 14.1.1 | Sample drawn and read by an inspector | Kent Police | June 2024",
                        "| 14.2.1 | Dates for training agreed | Adult Social Care | July 2024"))
                .containsExactly(
                        "14.1.1 / The force should audit a sample of cases each quarter. / Kent Police / single-agency",
                        "14.2.1 / The service should train all staff in asking about safety. / Adult Social Care / single-agency");
    }

    @Test
    void titlesBehindTheLabelsNameWhoIsAskedWhereMostOfThemAreBodies() {
        assertThat(readWithLevels(
                        "# Local recommendations",
                        "### Recommendation 1 Kent Police",
                        "To audit a sample of cases each quarter.",
                        "### Recommendation 2 Elmdon University Health Board",
                        "To train all staff in asking about safety.",
                        "### Recommendation 3 Lloches Elmdon",
                        "To carry a card that says what will happen after a first call."))
                .containsExactly(
                        "Recommendation 1 / To audit a sample of cases each quarter. / Kent Police / single-agency",
                        "Recommendation 2 / To train all staff in asking about safety. / Elmdon University Health Board / single-agency",
                        "Recommendation 3 / To carry a card that says what will happen after a first call. / Lloches Elmdon / single-agency");
    }

    @Test
    void numberedParagraphsBeforeTheOneThatAnnouncesTheListLeadUpToIt() {
        assertThat(readWithLevels(
                        "# 13 Conclusions and recommendations",
                        "13.1 There were occasions on which more could have been asked of Ann.",
                        "13.2 The panel was struck by the candour of the agencies, and all were ready to be asked.",
                        "13.3 The review makes two recommendations, which are set out in the action plan.",
                        "# Action plan",
                        "| Recommendation | Action | Lead agency | Target date",
                        "| " + AUDIT + " | Sample | Kent Police | June 2024",
                        "| " + TRAIN + " | Dates | Adult Social Care | July 2024"))
                .containsExactly(
                        " / " + AUDIT + " / Kent Police / single-agency",
                        " / " + TRAIN + " / Adult Social Care / single-agency");
    }

    @Test
    void aTitleOverATableIsABodyWhereTheReportListsItAsOne() {
        assertThat(readWithLevels(
                        "# The panel",
                        "| Name | Role | Organisation",
                        "| Sheila Mabey | Chief Officer | Beacon Elmdon",
                        "# Single agency recommendations",
                        "| Beacon Elmdon |  |  ",
                        "| Ref | Recommendation | By when",
                        "| BE1 | Agree how a caller is passed to the crisis line. | March 2024"))
                .containsExactly(
                        "BE1 / Agree how a caller is passed to the crisis line. / Beacon Elmdon / single-agency");
    }

    @Test
    void formsAreReadHoweverTheirRowsAreNamed() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "| Recommendation 1 | Kent Police",
                        "| Rationale | Nobody knew.",
                        "| What needs to change | " + AUDIT,
                        "| Timescale | June 2024",
                        "The next form follows.",
                        "| Recommendation number | 2",
                        "| Recommendation | " + TRAIN,
                        "| Responsible agency | Adult Social Care",
                        "| Deadline | June 2024",
                        "The next form follows.",
                        "| Argymhelliad / Recommendation 3 | ",
                        "| I bwy / For | Home Office",
                        "| Beth / What | Publish guidance on asking about safety.",
                        "| Pam / Why | Nobody should have to guess.",
                        "| Erbyn / By | June 2024"))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police / single-agency",
                        "2 / " + TRAIN + " / Adult Social Care / single-agency",
                        "Recommendation 3 / Publish guidance on asking about safety. / Home Office / national");
    }

    @Test
    void aLetteredThemeMayHoldOneRecommendation() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "## Theme A: Records",
                        "A1 " + AUDIT,
                        "A2 " + TRAIN,
                        "A3 Medway Council should write to each tenant about safety.",
                        "## Theme B: Guidance",
                        "B1 Home Office should publish guidance on asking about safety."))
                .containsExactly(
                        "A1 / " + AUDIT + " / Kent Police / single-agency",
                        "A2 / " + TRAIN + " / Adult Social Care / single-agency",
                        "A3 / Medway Council should write to each tenant about safety. / Medway Council / single-agency",
                        "B1 / Home Office should publish guidance on asking about safety. / Home Office / national");
    }

    @Test
    void theOwnerMayStandBetweenTheLabelAndTheWords() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "## Recommendation One",
                        "Owner: Kent Police",
                        "Audit a sample of cases each quarter.",
                        "## Recommendation Two",
                        "Owner: Home Office",
                        "Publish guidance on asking about safety."))
                .containsExactly(
                        "Recommendation One / Audit a sample of cases each quarter. / Kent Police / single-agency",
                        "Recommendation Two / Publish guidance on asking about safety. / Home Office / national");
    }

    @Test
    void aTableOfTheSameRecommendationsIsReadToItsEnd() {
        assertThat(readWithLevels(
                        "# Summary",
                        "| No. | Recommendation",
                        "| 1 | " + AUDIT,
                        "| 2 | " + TRAIN,
                        "| 3 | Home Office should publish guidance on asking about safety.",
                        "# Findings",
                        "## Recommendation 2",
                        TRAIN,
                        "## Recommendation 3",
                        "Home Office should publish guidance on asking about safety."))
                .hasSize(3);
    }

    @Test
    void theLevelMayStandBesideTheNumber() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "(1) Whole partnership",
                        "Audit a sample of cases each quarter.",
                        "OWNER Kent Safety Partnership",
                        "Why this matters. Nobody had counted them.",
                        "(2) Single agency",
                        "Brief each member of staff on asking about safety.",
                        "OWNER Rise Kent"))
                .containsExactly(
                        "1 / Audit a sample of cases each quarter. / Kent Safety Partnership / panel",
                        "2 / Brief each member of staff on asking about safety. / Rise Kent / single-agency");
    }

    @Test
    void aCellMayHoldAList() {
        assertThat(read(
                        "# Recommendations",
                        "| 1 Records",
                        "| “Nobody wrote it down.” | We recommend: ¶ 1a that cases are audited each quarter. ¶"
                                + " Lead: Kent Police ¶ 1b a card for each tenant. ¶ Lead: Medway Council",
                        "The next theme follows.",
                        "| 2 Training",
                        "| “Nobody asked.” | We recommend: ¶ 2a that staff are trained to ask. ¶ Lead: Home Office ¶"
                                + " 2b that the course is open to all. ¶ Lead: Home Office"))
                .containsExactly(
                        "1a / that cases are audited each quarter. / Kent Police",
                        "1b / a card for each tenant. / Medway Council",
                        "2a / that staff are trained to ask. / Home Office",
                        "2b / that the course is open to all. / Home Office");
    }

    @Test
    void theCodesOfOneBodyTellThoseOfAnother() {
        assertThat(read(
                        "# Kent Police",
                        "POL 1 Audit a sample of cases each quarter.",
                        "POL 2 Train all staff in asking about safety.",
                        "POL 3 Write to each tenant about safety.",
                        "# Oak Surgery",
                        "GP 1 Hold a meeting each quarter about patients at risk.",
                        "# Chronology",
                        "PC 1 spoke to a neighbour and went away."))
                .containsExactly(
                        "POL 1 / Audit a sample of cases each quarter. / Kent Police",
                        "POL 2 / Train all staff in asking about safety. / Kent Police",
                        "POL 3 / Write to each tenant about safety. / Kent Police",
                        "GP 1 / Hold a meeting each quarter about patients at risk. / Oak Surgery");
    }

    @Test
    void theCornerOverTheNumbersMayBeEmptyAndABandTellsLevelAndBody() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "| | Rationale | Recommendation | Intended outcome",
                        "| For the partnership: Kent Safety Partnership|^|^|^",
                        "| 1 | Nobody knew. | Audit a sample of cases each quarter. | It is known.",
                        "| For a single agency: Kent Police|^|^|^",
                        "| 2 | Nobody asked. | Train all staff in asking about safety. | All are asked."))
                .containsExactly(
                        "1 / Audit a sample of cases each quarter. / Kent Safety Partnership / panel",
                        "2 / Train all staff in asking about safety. / Kent Police / single-agency");
    }

    @Test
    void findingsBeforeTheFirstLabelOfTheirSectionAreNone() {
        assertThat(read(
                        "# Analysis and recommendations",
                        "## Being seen alone",
                        "Kent Police had five contacts, and the officers should have found a way to speak to her alone.",
                        "### Learning point",
                        "Staff should be curious.",
                        "### Recommendation 1",
                        AUDIT,
                        "### Recommendation 2",
                        TRAIN))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police",
                        "Recommendation 2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void aHeadingOverOneItemStaysBelowThatOfTheListHoweverLargeItIs() {
        assertThat(readWithLevels(
                        "# Recommendations",
                        "## Partnership recommendations",
                        "### Recommendation No. 1",
                        "Audit a sample of cases each quarter.",
                        "# Recommendation No. 2",
                        "Train all staff in asking about safety.",
                        "Lead agency: Kent Police"))
                .containsExactly(
                        "Recommendation No. 1 / Audit a sample of cases each quarter. /  / panel",
                        "Recommendation No. 2 / Train all staff in asking about safety. / Kent Police / panel");
    }
}
