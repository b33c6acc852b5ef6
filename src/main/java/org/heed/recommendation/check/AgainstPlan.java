package org.heed.recommendation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.gather.Addressing;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.list.Draft;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// The list against the action plan: what the plan leaves out, and what it gives to another body. Levels of which
/// the plan has none are left to another plan.
final class AgainstPlan implements Check {

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        Set<Level> planned = new HashSet<>();
        for (int i = 0; i < findings.gathered().size(); i++) {
            if (isListedAndPlanned(findings.gathered().get(i))) {
                planned.add(findings.recommendations().get(i).level());
            }
        }
        for (int i = 0; i < findings.gathered().size(); i++) {
            Recommendation recommendation = findings.recommendations().get(i);
            if (planned.contains(recommendation.level())) {
                against(findings.gathered().get(i), recommendation, findings, problems);
            }
        }
        return problems;
    }

    private static boolean isListedAndPlanned(Gathered gathered) {
        return !gathered.mainPrinting().list().isPlan() && gathered.inPlan().isPresent();
    }

    private static void against(
            Gathered gathered, Recommendation recommendation, Findings findings, List<Problem> problems) {
        if (gathered.inPlan().isEmpty()) {
            problems.add(new Problem(
                    ProblemKind.MISSING_FROM_ACTION_PLAN,
                    recommendation.place().page(),
                    Naming.about(recommendation),
                    Naming.of(recommendation, findings) + " is not in the action plan."));
            return;
        }
        List<Addressee> inList = gathered.main().addressees().isEmpty() ? List.of() : recommendation.addressees();
        List<Addressee> inPlan = gathered.inPlan().map(Draft::addressees).orElse(List.of());
        boolean isFromPlanAlone = gathered.mainPrinting().list().isPlan();
        if (!isFromPlanAlone
                && !inList.isEmpty()
                && !inPlan.isEmpty()
                && !Addressing.words(inList).equals(Addressing.words(inPlan))) {
            problems.add(new Problem(
                    ProblemKind.ADDRESSEE_CONFLICT,
                    gathered.inPlan().map(draft -> draft.place().page()).orElse(0),
                    Naming.about(recommendation),
                    Naming.of(recommendation, findings) + " is addressed to " + names(inList)
                            + " in the list and given to " + names(inPlan) + " in the action plan."));
        }
    }

    private static String names(List<Addressee> addressees) {
        return String.join("; ", addressees.stream().map(Addressee::asPrinted).toList());
    }
}
