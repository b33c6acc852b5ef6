package org.heed.recommendation.check;

import java.util.List;
import org.heed.review.Problem;

/// Every check, in the order in which their problems are shown.
public final class Checks {

    private static final List<Check> ALL = List.of(
            new NothingFound(),
            new DeclaredCount(),
            new Numbering(),
            new AgainstPlan(),
            new PlanColumns(),
            new Addressed(),
            new EndedBodies(),
            new Verbs(),
            new DeclaredRepeats());

    private Checks() {}

    public static List<Problem> problems(Findings findings) {
        return ALL.stream().flatMap(check -> check.problems(findings).stream()).toList();
    }
}
