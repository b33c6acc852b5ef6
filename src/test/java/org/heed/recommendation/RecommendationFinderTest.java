package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.heed.recommendation.Occurrence.Where;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.structure.Outline;
import org.junit.jupiter.api.Test;

class RecommendationFinderTest {

    private static final String AUDIT = "Kent Police should audit a sample of cases each quarter.";
    private static final String TRAIN = "Adult Social Care should train all staff in asking about safety.";
    private static final String WRITE = "The Home Office should write to every chair.";

    private static Ledger find(Outline... outlines) {
        return new RecommendationFinder().find(List.of(outlines));
    }

    /// Number, text and addressees of each recommendation, on one line.
    private static List<String> lines(Ledger ledger) {
        return ledger.recommendations().stream()
                .map(r -> r.number() + " / " + r.text().verbatim() + " / " + names(r))
                .toList();
    }

    private static String names(Recommendation recommendation) {
        return recommendation.addressees().stream().map(Addressee::asPrinted).collect(Collectors.joining("; "));
    }

    private static List<ProblemKind> problems(Ledger ledger) {
        return ledger.problems().stream().map(Problem::kind).distinct().toList();
    }

    @Test
    void readsLabelsThatRunIntoTheTextAndTheLineAfterIt() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "The review panel makes two recommendations, which are set out below.",
                "Recommendation 1: " + AUDIT,
                "Lead agency: Kent Police; Kent County Council",
                "Recommendation 2: " + TRAIN,
                "Lead agency: Kent County Council Adult Social Care"));

        assertThat(lines(ledger))
                .containsExactly(
                        "Recommendation 1 / " + AUDIT + " / Kent Police; Kent County Council",
                        "Recommendation 2 / " + TRAIN + " / Kent County Council Adult Social Care");
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void givesANumberAloneOnItsLineToTheWordsBelowIt() {
        Ledger ledger = find(OutlineOf.lines("# Recommendations", "4.1", AUDIT, "4.2", TRAIN));

        assertThat(lines(ledger))
                .containsExactly("4.1 / " + AUDIT + " / Kent Police", "4.2 / " + TRAIN + " / Adult Social Care");
    }

    @Test
    void readsHeadingsThatAreNumbersAndTheParagraphUnderThem() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "## National recommendations",
                "### Recommendation One",
                WRITE,
                "Addressed to: Home Office"));

        assertThat(lines(ledger)).containsExactly("Recommendation One / " + WRITE + " / Home Office");
        assertThat(ledger.recommendations().getFirst().level()).isEqualTo(Level.NATIONAL);
    }

    @Test
    void readsNumbersAndLeadsThatAreGivenInWelshAndEnglish() {
        Ledger ledger = find(OutlineOf.lines(
                "# Argymhellion / Recommendations",
                "### Argymhelliad 1 / Recommendation 1",
                WRITE,
                "Corff arweiniol / Lead body: Home Office"));

        assertThat(lines(ledger)).containsExactly("Recommendation 1 / " + WRITE + " / Home Office");
    }

    @Test
    void givesALetteredRunItsOwnNumbersAndParent() {
        Ledger ledger = find(OutlineOf.lines(
                "# 9. Recommendations", "9.1 a " + AUDIT, "[Kent Police]", "9.1 b " + TRAIN, "[Adult Social Care]"));

        assertThat(lines(ledger))
                .containsExactly("9.1 a / " + AUDIT + " / Kent Police", "9.1 b / " + TRAIN + " / Adult Social Care");
        assertThat(ledger.recommendations().getFirst().parent()).isEqualTo("9.1");
    }

    @Test
    void keepsSubItemsWithTheirParent() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "1. The partnership should seek assurance that each agency has:",
                "a) a named lead;",
                "b) a policy.",
                "2. " + AUDIT));

        Recommendation first = ledger.recommendations().getFirst();
        assertThat(first.text().verbatim())
                .isEqualTo("The partnership should seek assurance that each agency has: a) a named lead; b) a policy.");
        assertThat(first.subItems())
                .extracting(item -> item.marker() + " " + item.text().verbatim())
                .containsExactly("a a named lead;", "b a policy.");
        assertThat(ledger.recommendations()).hasSize(2);
    }

    @Test
    void addressesBulletsToTheBodyInTheHeadingAbove() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "## Kent Police",
                "* Introduce a screening tool. Train the control room first.",
                "* Victims must be told before a suspect is released.",
                "## Hope Housing Association",
                "* A managed move protocol should be agreed."));

        assertThat(lines(ledger))
                .containsExactly(
                        " / Introduce a screening tool. Train the control room first. / Kent Police",
                        " / Victims must be told before a suspect is released. / Kent Police",
                        " / A managed move protocol should be agreed. / Hope Housing Association");
    }

    @Test
    void readsATableByItsColumnsInAnyOrder() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "| Addressed to | Recommendation | No.",
                "| Kent Police | " + AUDIT + " | 8.1.1",
                "| Home Office | " + WRITE + " | 8.1.2"));

        assertThat(lines(ledger))
                .containsExactly("8.1.1 / " + AUDIT + " / Kent Police", "8.1.2 / " + WRITE + " / Home Office");
    }

    @Test
    void countsWhatIsPrintedThriceOnceWithItsOccurrences() {
        Ledger ledger = find(OutlineOf.lines(
                "# Executive Summary",
                "## Recommendations",
                "Recommendation 1: Kent Police to audit a sample of cases each quarter.",
                "# Recommendations",
                "Recommendation 1: " + AUDIT,
                "Owner: Kent Police",
                "# Action Plan",
                "| Recommendation | Action to take | Lead Agency | Target Date",
                "| Kent Police to audit a sample of cases each quarter. | Audit twenty | Kent Police | May 2024"));

        assertThat(lines(ledger)).containsExactly("Recommendation 1 / " + AUDIT + " / Kent Police");
        Recommendation only = ledger.recommendations().getFirst();
        assertThat(only.occurrences())
                .extracting(Occurrence::where)
                .containsExactly(Where.BODY, Where.EXECUTIVE_SUMMARY, Where.ACTION_PLAN);
        assertThat(only.action())
                .isEqualTo(new PlannedAction("", "Audit twenty", "Kent Police", "", "May 2024", "", ""));
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void takesAddresseesFromThePlanWhenTheListHasNone() {
        Ledger ledger = find(OutlineOf.lines(
                "# Recommendations",
                "1. A campaign should be run to tell friends and family where they can get advice.",
                "# Action Plan",
                "| Recommendation | Action | Lead | Target date",
                "| 1. A campaign should be run to tell friends and family where they can get advice. | Posters | Kent"
                        + " County Council | June 2024"));

        assertThat(names(ledger.recommendations().getFirst())).isEqualTo("Kent County Council");
        assertThat(ledger.recommendations().getFirst().addressees().getFirst().source())
                .isEqualTo(Addressee.AddresseeSource.ACTION_PLAN);
    }

    @Test
    void leavesOutWhatOtherReviewsAndNarrativesRecommended() {
        Ledger ledger = find(OutlineOf.lines(
                "# Terms of Reference",
                "* It was recommended that each author should consider the pandemic.",
                "# Analysis",
                "The panel recommended that the police be commended for their support.",
                "## Learning from earlier reviews",
                "Recommendation 4: All practices should adopt a policy.",
                "# Recommendations",
                "Recommendation 1: " + AUDIT));

        assertThat(lines(ledger)).containsExactly("Recommendation 1 / " + AUDIT + " / Kent Police");
    }

    @Test
    void readsConcernsOfACoronerForAllRecipients() {
        Ledger ledger = find(OutlineOf.lines(
                "# Regulation 28 report to prevent future deaths",
                "# This report is being sent to",
                "1. Home Office",
                "2. NHS England",
                "# Coroner's concerns",
                "The matters of concern are as follows.",
                "(1) Discharge letters did not reach the practice for nineteen days.",
                "(2) I heard evidence that bail conditions lapsed without anybody being told."));

        assertThat(lines(ledger))
                .containsExactly(
                        "1 / Discharge letters did not reach the practice for nineteen days. / Home Office; NHS England",
                        "2 / I heard evidence that bail conditions lapsed without anybody being told. / Home Office; NHS"
                                + " England");
    }

    @Test
    void everyTextIsWhatStandsAtItsSpan() {
        Outline outline = OutlineOf.lines("# Recommendations", "R1 " + AUDIT + " (Kent Police)", "R2 " + WRITE);

        assertThat(find(outline).recommendations())
                .hasSize(2)
                .allSatisfy(
                        one -> assertThat(outline.text().at(one.place().span())).isEqualTo(one.text()));
    }

    @Test
    void saysSoWhenNothingIsFound() {
        assertThat(problems(find(OutlineOf.lines("# Introduction", "The panel met six times."))))
                .containsExactly(ProblemKind.NOTHING_FOUND);
    }

    @Test
    void readsAListThatIsAnnouncedBelowNumberedParagraphs() {
        Ledger ledger = find(OutlineOf.lines(
                "# 4. Single agency recommendations",
                "4.1 The force saw the family five times in two years and each visit was recorded with care by its officers.",
                "4.2 The following recommendation was made in the management review:",
                AUDIT));

        assertThat(lines(ledger)).containsExactly(" / " + AUDIT + " / Kent Police");
    }

    @Test
    void addsUpTheNumbersThatAReportDeclares() {
        Ledger ledger = find(OutlineOf.lines(
                "# Introduction",
                "The panel makes one recommendation.",
                "In all this report contains two recommendations.",
                "# Recommendations",
                "1. " + AUDIT,
                "2. " + TRAIN));

        assertThat(ledger.declaredCount()).hasValue(2);
        assertThat(problems(ledger)).isEmpty();
    }
}
