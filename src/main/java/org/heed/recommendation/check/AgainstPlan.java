package org.heed.recommendation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.gather.Addressing;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.list.Draft;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// The list against the action plan: what the plan leaves out, and what it gives to another body. Levels of which
/// the plan has none are left to another plan.
final class AgainstPlan implements Check {

    /// From so many on, a plan that gives most to others than the list does names something else: who acts there.
    private static final int FEWEST_OTHERS = 4;

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        Set<Level> planned = planned(findings);
        List<Problem> conflicts = new ArrayList<>();
        int named = 0;
        int posts = 0;
        for (int i = 0; i < findings.gathered().size(); i++) {
            Recommendation recommendation = findings.recommendations().get(i);
            if (planned.contains(recommendation.level())) {
                against(findings.gathered().get(i), recommendation, findings, problems);
                List<Addressee> inPlan = inPlan(findings.gathered().get(i));
                named += inPlan.isEmpty() ? 0 : 1;
                posts += !inPlan.isEmpty() && arePosts(inPlan) ? 1 : 0;
                conflict(findings.gathered().get(i), recommendation, findings).ifPresent(conflicts::add);
            }
        }
        boolean tellsOthers = conflicts.size() >= FEWEST_OTHERS && conflicts.size() * 2 > named;
        if (!tellsOthers && posts * 2 <= named) {
            problems.addAll(conflicts);
        }
        return problems;
    }

    private static Set<Level> planned(Findings findings) {
        Set<Level> planned = new HashSet<>();
        for (int i = 0; i < findings.gathered().size(); i++) {
            if (isListedAndPlanned(findings.gathered().get(i))) {
                planned.add(findings.recommendations().get(i).level());
            }
        }
        return planned;
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
        }
    }

    /// What the plan gives to another body; who acts within a body is no other body.
    private static Optional<Problem> conflict(Gathered gathered, Recommendation recommendation, Findings findings) {
        List<Addressee> inList = gathered.main().addressees().isEmpty() ? List.of() : recommendation.addressees();
        List<Addressee> inPlan = inPlan(gathered);
        if (gathered.mainPrinting().list().isPlan()
                || inList.isEmpty()
                || arePosts(inPlan)
                || Addressing.words(inList).equals(Addressing.words(inPlan))) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                ProblemKind.ADDRESSEE_CONFLICT,
                gathered.inPlan().map(draft -> draft.place().page()).orElse(0),
                Naming.about(recommendation),
                Naming.of(recommendation, findings) + " is addressed to " + names(inList) + " in the list and given to "
                        + names(inPlan) + " in the action plan."));
    }

    private static boolean arePosts(List<Addressee> named) {
        return named.stream().allMatch(one -> BodyNames.isPost(one.asPrinted()));
    }

    private static List<Addressee> inPlan(Gathered gathered) {
        return gathered.inPlan().map(Draft::addressees).orElse(List.of());
    }

    private static String names(List<Addressee> addressees) {
        return String.join("; ", addressees.stream().map(Addressee::asPrinted).toList());
    }
}
