package org.heed.tracking.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.intake.sheet.SheetReader;
import org.heed.recommendation.PlannedAction;
import org.heed.text.Refusal;
import org.heed.tracking.plan.PlanChange.Difference;
import org.heed.tracking.plan.PlanChange.Kind;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final PlanRow TRAIN =
            row("a1/1", "4.1", "The police should train every duty officer.", plan("Train", ""));
    private static final PlanRow AUDIT = row("b2/1", "4.2", "The council should audit its referrals.", plan("", ""));

    @Test
    void tellsColumnsOfSomebodyElsesTableBySight() {
        PlanTable table = read("""
                Action plan,,,,
                Updated March 2024,,,,
                Rec No,What the panel recommends (recommendation),Action,Responsible agency,By when,Colour of folder
                4.1,The police should train every duty officer.,Course for all,Police,31/03/2025,green
                Theme two,,,,,
                """);

        assertThat(table.understood())
                .containsExactly(
                        PlanColumn.NUMBER,
                        PlanColumn.RECOMMENDATION,
                        PlanColumn.ACTION,
                        PlanColumn.LEAD,
                        PlanColumn.TARGET);
        assertThat(table.notUnderstood()).containsExactly("Colour of folder");
        assertThat(table.rows())
                .containsExactly(new PlanRow(
                        "",
                        "4.1",
                        "The police should train every duty officer.",
                        "",
                        "",
                        new PlannedAction("", "Course for all", "Police", "", "31/03/2025", "", "")));
    }

    @Test
    void showsWhatIsNewWhatDisagreesAndWhatFitsNothing() {
        PlanTable theirs = read("""
                Number;Recommendation;Action to take;Lead agency
                4.1;;Train all officers;Police
                Recommendation 4.2;The council should audit referrals;Audit 50 files;
                9;Nobody ever asked for this, whoever wrote it;Something;Somebody
                4.1;;A second action;Police
                """);

        PlanComparison comparison = PlanComparison.of(theirs.rows(), List.of(TRAIN, AUDIT));

        assertThat(comparison.changes())
                .extracting(change -> change.ours().reference() + " " + change.kind())
                .containsExactly("a1/1 CONFLICT", "b2/1 NEW", " UNMATCHED", "a1/1 ANOTHER_ACTION");
        assertThat(comparison.of(Kind.CONFLICT).getFirst().differences())
                .containsExactly(
                        new Difference(PlanColumn.LEAD, "", "Police"),
                        new Difference(PlanColumn.ACTION, "Train", "Train all officers"));
        assertThat(comparison.leftOut()).isEmpty();
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        PlanComparison comparison =
                PlanComparison.of(List.of(row("", "4.1", "", plan("", "June 2025"))), List.of(TRAIN));

        assertThat(comparison.changes().getFirst().merged())
                .isEqualTo(row("a1/1", "4.1", TRAIN.words(), plan("Train", "June 2025")));
    }

    @Test
    void aNumberWithOtherWordsIsAnotherRecommendation() {
        PlanRow other = row("", "4.1", "Housing providers must review how they allocate homes.", plan("Review", ""));

        assertThat(PlanComparison.of(List.of(other), List.of(TRAIN))
                        .changes()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.UNMATCHED);
    }

    @Test
    void refusesATableThatIsNoPlan() {
        assertThatThrownBy(() -> read("Name,Birthday\nOne,Two\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("No table in the file has the headings of an action plan");
    }

    private static PlanTable read(String csv) {
        return PlanTable.in(SheetReader.read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static PlanRow row(String reference, String number, String words, PlannedAction plan) {
        return new PlanRow(reference, number, words, "", "", plan);
    }

    private static PlannedAction plan(String action, String target) {
        return new PlannedAction("", action, "", "", target, "", "");
    }
}
