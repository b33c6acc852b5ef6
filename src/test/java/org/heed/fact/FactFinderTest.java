package org.heed.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.recommendation.OutlineOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {

    private static Map<String, String> facts(String... lines) {
        Facts facts = new FactFinder().find(List.of(OutlineOf.lines(lines)));
        Map<String, String> stated = new LinkedHashMap<>();
        for (FactName name : FactName.values()) {
            facts.value(name).ifPresent(value -> stated.put(name.contractName(), value));
        }
        return stated;
    }

    @Test
    void readsATitlePageAndWhatHappened() {
        assertThat(facts(
                        "Domestic Homicide Review",
                        "into the death of Ann in March 2021",
                        "Elmdon Community Safety Partnership",
                        "Published: February 2024",
                        "# 1. Introduction",
                        "Bob, who was her former husband, was later convicted of her murder.",
                        "Ann was 38 at the time of her death. Bob was 41."))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("type", "DHR"),
                        Map.entry("csp_or_board", "Elmdon Community Safety Partnership"),
                        Map.entry("area", "Elmdon"),
                        Map.entry("month_of_death", "March 2021"),
                        Map.entry("year_of_death", "2021"),
                        Map.entry("published", "February 2024"),
                        Map.entry("case_type", "iph"),
                        Map.entry("relationship", "former husband"),
                        Map.entry("victim_age", "38"),
                        Map.entry("perpetrator_age", "41"),
                        Map.entry("victim_sex", "female"),
                        Map.entry("perpetrator_sex", "male")));
    }

    @Test
    void readsWhoseKinSomebodyWasBehindTheName() {
        assertThat(facts(
                        "# 6. Background",
                        "Bob, who was 47, was Ann’s estranged husband.",
                        "His partner was not asked."))
                .containsEntry("relationship", "estranged husband")
                .containsEntry("perpetrator_age", "47");
        assertThat(facts("# 6. Background", "Eve, who was 40, was Ann's daughter-in-law."))
                .containsEntry("relationship", "daughter-in-law")
                .containsEntry("case_type", "familial");
        assertThat(facts(
                        "# 6. Background",
                        "Cal was 44 years old when he died.",
                        "Dee was 39 years old and was Cal’s wife."))
                .containsEntry("relationship", "wife")
                .containsEntry("victim_age", "44")
                .containsEntry("perpetrator_age", "39")
                .containsEntry("victim_sex", "male")
                .containsEntry("case_type", "iph");
        assertThat(facts("# 6. Background", "The coroner concluded that her death was suicide."))
                .containsEntry("case_type", "suicide");
    }

    @Test
    void readsTheTitlePageOfASummaryThatIsAReportByItself() {
        assertThat(facts(
                        "# Executive Summary",
                        "# Elmdon Community Safety Partnership",
                        "Published: February 2024",
                        "# 1. Introduction",
                        "The panel met six times."))
                .containsEntry("csp_or_board", "Elmdon Community Safety Partnership");
    }

    @Test
    void tellsTheSexOfWhoeverWasBeforeTheCourtByTitleOrPronoun() {
        assertThat(facts("Ms A died in May 2020.", "Mr B was convicted of her murder."))
                .containsEntry("perpetrator_sex", "male");
        assertThat(facts(
                        "Mair died in May 2020.",
                        "Her former partner, Aled, pleaded guilty.",
                        "Aled said that he had told his doctor."))
                .containsEntry("perpetrator_sex", "male");
    }

    @Test
    void readsABoardThatIsNamedInTwoLanguages() {
        assertThat(facts("Bwrdd Diogelu Dyffryn Elm / Elm Vale Safeguarding Board", "# 1. Introduction", "It met."))
                .containsEntry("csp_or_board", "Elm Vale Safeguarding Board");
    }

    @Test
    void tellsTheKindsOfDeathApart() {
        assertThat(facts("Ann took her own life.", "Bob, who was her partner, was not charged."))
                .containsEntry("case_type", "suicide");
        assertThat(facts("Bob, her husband, died by suicide on the same day."))
                .containsEntry("case_type", "homicide-suicide");
        assertThat(facts("Mr A was killed by his son, who was convicted of manslaughter."))
                .containsEntry("case_type", "parricide")
                .containsEntry("victim_sex", "male");
        assertThat(facts("Bob, her brother, pleaded guilty to manslaughter.")).containsEntry("case_type", "familial");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Neil, who was 33, was Dora's son. Neil pleaded guilty to manslaughter.|parricide",
                "She lived with Mark, her son, who was 19. Mark was convicted of manslaughter.|parricide",
                "Her son-in-law, Dan, was convicted of her murder.|familial",
                "He lived with his son. The son was found unwell and is under a hospital order.|parricide",
                "The coroner recorded a conclusion of suicide. Her husband, Bob, was known to the police.|suicide",
                "She lived with her partner Leo, who was 50 and who died on the same day.|homicide-suicide",
                "It was found that Pip had been unlawfully killed and that Leo had then taken his own life.|homicide-suicide",
                "It was found that Pip had been unlawfully killed and that Leo had taken his own life.|homicide-suicide"
            })
    void tellsTheKindOfDeathInOtherWords(String sentences, String kind) {
        assertThat(facts(sentences)).containsEntry("case_type", kind);
    }

    @Test
    void givesACoronersReportItsDate() {
        assertThat(facts("Regulation 28 report to prevent future deaths", "# Copies", "1 September 2023 A Coroner"))
                .containsEntry("type", "PFD")
                .containsEntry("published", "1 September 2023");
    }

    @Test
    void leavesOutWhatNobodyStates() {
        assertThat(facts("The panel met six times.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann was 34 and lived in Elmdon.|34",
                "Ann was a 34-year-old woman of Welsh heritage.|34",
                "Ann, aged 34, was found dead at home.|34",
                "Ann, who was 34, died at home.|34",
                "Ann was 34 when she was killed in May.|34",
                "Ann, who was 34, and her husband, who was 40, were found dead.|34",
                "Ann died at the age of 34.|34"
            })
    void readsTheAgeOfWhoDiedInManyWordings(String sentence, String age) {
        assertThat(facts("# 1. Introduction", sentence)).containsEntry("victim_age", age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bob, who was her partner, was 41.|41",
                "Her son Tim, who was 12, was at school. Her partner Bob, who was 41, was convicted of murder.|41",
                "His wife Eve, 39, pleaded guilty to manslaughter.|39"
            })
    void readsTheAgeOfTheOtherWhereKinshipIsTold(String sentences, String age) {
        assertThat(facts("# 1. Introduction", sentences)).containsEntry("perpetrator_age", age);
    }

    @Test
    void tellsTheSexOfAPartnerByWhatIsSaidOfThemAnywhere() {
        assertThat(facts(
                        "# 1. Introduction",
                        "Her partner Kit, who was 40, was not charged.",
                        "In May 2020, Kit saw a doctor and said that he slept badly."))
                .containsEntry("perpetrator_sex", "male");
    }

    @Test
    void takesTheAreaWhereThePersonDiedOutOfABodyOfSeveral() {
        assertThat(facts(
                        "Domestic Homicide Review",
                        "Deal and Walmer Safer Partnership",
                        "# 1. Introduction",
                        "Ann died at home in Walmer in May 2020."))
                .containsEntry("area", "Walmer");
        assertThat(facts(
                        "Domestic Homicide Review",
                        "Safer Deal Alliance",
                        "# 1. Introduction",
                        "Ann died at home in Dover in May 2020."))
                .containsEntry("area", "Deal");
    }

    @Test
    void readsAPartnershipThatCommissionedAReviewWithANationalBody() {
        assertThat(facts(
                        "Domestic Homicide Review",
                        "Commissioned by NHS England (South) and Deal Safety Partnership",
                        "Version 4 for publication, May 2022",
                        "# 1. Introduction",
                        "Ann, who was 34, took her own life in Deal in June 2020."))
                .containsEntry("csp_or_board", "Deal Safety Partnership")
                .containsEntry("published", "May 2022")
                .containsEntry("month_of_death", "June 2020");
    }

    @Test
    void takesTheAreaOfTheBodyBeforeThatOfACouncilThatIsNamedMoreOften() {
        assertThat(facts(
                        "Domestic Homicide Review",
                        "Deal Community Safety Partnership",
                        "What it found and what is to change | March 2023",
                        "# 1. Introduction",
                        "Kent County Council was asked.",
                        "Kent County Council answered."))
                .containsEntry("area", "Deal")
                .containsEntry("published", "March 2023");
    }

    @Test
    void readsAReviewThatACommissionerLed() {
        assertThat(facts(
                        "Office of the Police and Crime Commissioner for Deal",
                        "Domestic Homicide Review",
                        "# 1. Introduction",
                        "The panel met six times."))
                .containsEntry("csp_or_board", "Office of the Police and Crime Commissioner for Deal")
                .containsEntry("area", "Deal");
    }
}
