package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.junit.jupiter.api.Test;

class LedgerProblemsTest {

    private static List<ProblemKind> problems(String... afterHeading) {
        List<String> lines = new ArrayList<>(List.of("Published: May 2024", "# Recommendations"));
        lines.addAll(List.of(afterHeading));
        return new RecommendationFinder()
                .find(List.of(OutlineOf.lines(lines.toArray(new String[0])))).problems().stream()
                        .map(Problem::kind)
                        .distinct()
                        .toList();
    }

    @Test
    void seesADeclaredCountThatDoesNotAgree() {
        assertThat(problems("There are three recommendations arising from this review.", "1. Kent Police should act."))
                .containsExactly(ProblemKind.DECLARED_COUNT_MISMATCH);
    }

    @Test
    void takesTheCountOfAnotherReportForNoneOfThisOne() {
        assertThat(problems(
                        "The Trust held a serious incident investigation in 2019. It made six recommendations.",
                        "An audit's twelve recommendations have been carried out.",
                        "1. Kent Police should act."))
                .isEmpty();
    }

    @Test
    void takesTheCountOfThePanelsForNoneOfTheAgencies() {
        assertThat(problems(
                        "There are two joint recommendations.",
                        "## Joint recommendations",
                        "1. Kent Police should act.",
                        "2. Kent Police should report.",
                        "## Single agency recommendations",
                        "A1. Essex Police should write to them."))
                .isEmpty();
    }

    @Test
    void takesAnActOfTwoWordsForAnAsk() {
        assertThat(problems(
                        "1. Kent Police should act.",
                        "2. Hand-pick ten files each month. (Kent Police)",
                        "3. Kent Police must report.",
                        "4. Kent Police should write."))
                .isEmpty();
    }

    @Test
    void seesAGapInTheNumbers() {
        assertThat(problems("1. Kent Police should act.", "3. Kent Police should report."))
                .containsExactly(ProblemKind.NUMBER_GAP);
    }

    @Test
    void takesNumbersSortedAsTextForNoGap() {
        assertThat(problems("9.1 Kent Police should act.", "9.3 Kent Police should see.", "9.2 Kent Police must go."))
                .isEmpty();
    }

    @Test
    void seesADuplicateNumber() {
        assertThat(problems(
                        "Recommendation 1: Kent Police should act.", "Recommendation 1: Essex Police should report."))
                .containsExactly(ProblemKind.DUPLICATE_NUMBER);
    }

    @Test
    void seesARecommendationForNobody() {
        assertThat(problems("1. Carers should be offered an assessment again, and the offer should be recorded."))
                .containsExactly(ProblemKind.NO_ADDRESSEE);
    }

    @Test
    void seesAFragmentWithoutAVerb() {
        assertThat(problems(
                        "1. Updated training level 3 package Adults.",
                        "[Kent NHS Trust]",
                        "2. Kent Police should act.",
                        "[Kent Police]",
                        "3. Kent Police must report.",
                        "[Kent Police]"))
                .containsExactly(ProblemKind.NO_ACTION_VERB);
    }

    @Test
    void takesWhatSomebodyDoesForAnAsk() {
        assertThat(problems(
                        "1. Kent Homes achieves its accreditation within a year.",
                        "2. Kent Police should act.",
                        "3. Kent Police should look at each case again.",
                        "4. Kent Police must report."))
                .isEmpty();
    }

    @Test
    void seesABodyThatHadEnded() {
        assertThat(problems("1. Practices should be offered training.", "[NHS Kent Clinical Commissioning Group]"))
                .containsExactly(ProblemKind.DEFUNCT_OR_RENAMED_ADDRESSEE);
    }

    @Test
    void seesThatItHasBeenSaidBefore() {
        assertThat(problems("1. Kent Police should act. This has been a previous recommendation."))
                .containsExactly(ProblemKind.SELF_DECLARED_REPEAT);
    }

    @Test
    void confirmsNoNameThatMayBeTwo() {
        assertThat(problems(
                        "1. Practices should be offered training.",
                        "[NHS England Greater Manchester Integrated Care Board]"))
                .containsExactly(ProblemKind.NEEDS_REVIEW);
    }

    @Test
    void comparesTheListWithThePlan() {
        assertThat(problems(
                        "1. Kent Police should audit a sample of cases each quarter.",
                        "[Kent Police]",
                        "2. Kent Police should write to every carer who lives in the area.",
                        "[Kent Police]",
                        "3. Every practice should display a poster about safety at home.",
                        "[Kent NHS Trust]",
                        "# Action Plan",
                        "| Recommendation | Action | Lead | Target date",
                        "| Kent Police should audit a sample of cases each quarter. | Audit | Essex Police | May 2025",
                        "| Every practice should display a poster about safety at home. | Print | Kent NHS Trust |"))
                .containsExactlyInAnyOrder(
                        ProblemKind.MISSING_FROM_ACTION_PLAN,
                        ProblemKind.ADDRESSEE_CONFLICT,
                        ProblemKind.INCOMPLETE_PLAN);
    }

    @Test
    void whoActsWithinABodyIsNoOtherBody() {
        assertThat(
                        problems(
                                "1. Kent Police should audit a sample of cases each quarter.",
                                "[Kent Police]",
                                "2. Every practice should display a poster about safety at home.",
                                "[Kent NHS Trust]",
                                "# Action Plan",
                                "| Recommendation | Action | Lead | Target date",
                                "| Kent Police should audit a sample of cases each quarter. | Audit | Head of Crime | May 2025",
                                "| Every practice should display a poster about safety at home. | Print | Chief Nurse | May 2025"))
                .isEmpty();
    }

    @Test
    void aPlanThatGivesAllToOthersTellsWhoActsThere() {
        String[] asks = {
            "Kent Police should audit a sample of cases each quarter.",
            "Kent Police should write to every carer who lives in the area.",
            "Kent Police should ask each caller whether it is safe to speak.",
            "Kent Police should give its new staff a day with a refuge."
        };
        List<String> lines = new ArrayList<>();
        for (String ask : asks) {
            lines.add((lines.size() / 2 + 1) + ". " + ask);
            lines.add("[Kent Police]");
        }
        lines.add("# Action Plan");
        lines.add("| Recommendation | Action | Lead | Target date");
        for (String ask : asks) {
            lines.add("| " + ask + " | Begin | Public Protection Team | May 2025");
        }
        assertThat(problems(lines.toArray(new String[0]))).isEmpty();
    }

    @Test
    void aPlanThatTellsByTheNumberWhatItIsOfMayLackADate() {
        assertThat(problems(
                        "1. Kent Police should audit a sample of cases each quarter.",
                        "[Kent Police]",
                        "2. Every practice should re-design its poster about safety at home.",
                        "[Kent NHS Trust]",
                        "# Action Plan",
                        "| Recommendation | Action | Lead officer | Target date",
                        "| 1 | Begin an audit | Head of Crime | May 2025",
                        "| 2 | Print a poster | |"))
                .containsExactly(ProblemKind.INCOMPLETE_PLAN);
    }
}
