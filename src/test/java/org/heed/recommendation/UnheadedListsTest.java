package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lists under headings, and with labels, that no rule names.
class UnheadedListsTest {

    private static final String AUDIT = "Kent Police should audit a sample of cases each quarter.";
    private static final String TRAIN = "Adult Social Care should train all staff in asking about safety.";
    private static final String WRITE = "The Home Office should write guidance for panels.";
    private static final String TOLD =
            "A neighbour called twice in the spring. Two officers came, spoke to both people in"
                    + " the kitchen and wrote down that there was nothing to add to what had been said on the telephone.";

    private static List<String> read(String... lines) {
        return found(lines).stream()
                .map(r -> r.number() + " / " + r.text().verbatim() + " / "
                        + r.addressees().stream().map(Addressee::asPrinted).collect(Collectors.joining("; ")))
                .toList();
    }

    private static List<Recommendation> found(String... lines) {
        return new RecommendationFinder().find(List.of(OutlineOf.lines(lines))).recommendations();
    }

    @Test
    void aLabelThatCountsWhatIsAskedNeedsNoName() {
        assertThat(read(
                        "# The story",
                        TOLD,
                        "Pledge 1: " + AUDIT,
                        TOLD,
                        "Pledge 2: " + TRAIN,
                        TOLD,
                        "Pledge 3: " + WRITE))
                .containsExactly(
                        "Pledge 1 / " + AUDIT + " / Kent Police",
                        "Pledge 2 / " + TRAIN + " / Adult Social Care",
                        "Pledge 3 / " + WRITE + " / Home Office");
    }

    @Test
    void whatIsAskedOfSomebodyIsFoundUnderAnyHeading() {
        assertThat(read("# The story", TOLD, "# Over the hill", AUDIT, TRAIN, WRITE, "# Goodbye", TOLD))
                .containsExactly(
                        " / " + AUDIT + " / Kent Police",
                        " / " + TRAIN + " / Adult Social Care",
                        " / " + WRITE + " / Home Office");
    }

    @Test
    void whatIsFoundWithoutAHeadingIsLessSureAndSaysWhy() {
        Recommendation headed = found("# Recommendations", AUDIT, TRAIN, WRITE).getFirst();
        Recommendation unheaded = found("# Over the hill", AUDIT, TRAIN, WRITE).getFirst();

        assertThat(unheaded.confidence()).isLessThan(headed.confidence());
        assertThat(unheaded.reasons())
                .containsExactly(new Reason("in a part that asks, though its heading is not known"));
    }

    @Test
    void aNameBeforeADashIsWhoIsToAct() {
        assertThat(read(
                        "# Next steps",
                        "* Kent Police – incidents between siblings to be graded like those between partners.",
                        "* Adult Social Care – leaving a message is no longer to count as contact.",
                        "* Kent County Council – one event in the spring that is open to all carers."))
                .containsExactly(
                        " / incidents between siblings to be graded like those between partners. / Kent Police",
                        " / leaving a message is no longer to count as contact. / Adult Social Care",
                        " / one event in the spring that is open to all carers. / Kent County Council");
    }

    @Test
    void aLabelMaySayForWhomItIs() {
        assertThat(read(
                        "# Recommendations",
                        "R1/CSP A named lead.",
                        "R2/GP Longer first visits.",
                        "R3/GP A shared form."))
                .containsExactly(
                        "R1/CSP / A named lead. / ", "R2/GP / Longer first visits. / ", "R3/GP / A shared form. / ");
    }

    @Test
    void aCardBeginsWithItsNumber() {
        assertThat(read(
                        "# Recommendations",
                        "| Card | 1",
                        "| To | Kent Police",
                        "| We ask | " + AUDIT,
                        "| Why we ask | Nobody looked.",
                        "| Card | 2",
                        "| To | Adult Social Care",
                        "| We ask that you | Train all staff.",
                        "| Why we ask | Nobody asked."))
                .containsExactly("1 / " + AUDIT + " / Kent Police", "2 / Train all staff. / Adult Social Care");
    }

    @Test
    void aHeadingThatReturnsInEachThemeStandsOverWhatIsAsked() {
        assertThat(read(
                        "# Money",
                        TOLD,
                        "# What needs to happen",
                        "1. " + AUDIT,
                        "2. " + TRAIN,
                        "# Neighbours",
                        TOLD,
                        "# What needs to happen",
                        "3. " + WRITE,
                        "# Distance",
                        TOLD,
                        "# What needs to happen",
                        "4. Kent County Council to open on Saturdays."))
                .containsExactly(
                        "1 / " + AUDIT + " / Kent Police",
                        "2 / " + TRAIN + " / Adult Social Care",
                        "3 / " + WRITE + " / Home Office",
                        "4 / Kent County Council to open on Saturdays. / Kent County Council");
    }

    @Test
    void aDeedMayBeAskedByItsName() {
        assertThat(read(
                        "# Learning, and what follows",
                        "5.1 Consideration to be given by Kent Police to a second visit.",
                        "5.2 Development of a guide by Adult Social Care for carers.",
                        "5.3 Assurance to be sought by Kent County Council that letters are read."))
                .hasSize(3);
    }

    @Test
    void lessonsThatNameNobodyAreNotTaken() {
        assertThat(read(
                        "# What we saw",
                        "Unease should have somewhere to go.",
                        "A letter should not close a case.",
                        "People should be asked alone.",
                        "Notes should be read together."))
                .isEmpty();
    }

    @Test
    void whatTheReviewSetItselfIsNotTaken() {
        assertThat(read(
                        "# How it was done",
                        "1. The review should examine what Kent Police knew.",
                        "2. Whether Adult Social Care should have asked.",
                        "3. The panel should consider what Kent County Council did.",
                        "4. How the Home Office guidance was used."))
                .isEmpty();
    }

    @Test
    void whatEarlierReviewsAskedIsNotTaken() {
        assertThat(read("# Recommendations of earlier reviews", AUDIT, TRAIN, WRITE))
                .isEmpty();
    }
}
