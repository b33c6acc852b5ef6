package org.heed.recommendation.check;

import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Recommendations for nobody, and names that may be one body or two.
final class Addressed implements Check {

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        for (Recommendation recommendation : findings.recommendations()) {
            int page = recommendation.place().page();
            if (recommendation.addressees().isEmpty()) {
                problems.add(new Problem(
                        ProblemKind.NO_ADDRESSEE,
                        page,
                        Naming.about(recommendation),
                        Naming.of(recommendation, findings) + " names nobody who is to act on it."));
            }
            recommendation.addressees().stream()
                    .filter(Addressee::needsReview)
                    .forEach(named -> problems.add(new Problem(
                            ProblemKind.NEEDS_REVIEW,
                            page,
                            named.asPrinted(),
                            "\"" + named.asPrinted() + "\" may be one body or two. Say which it is.")));
        }
        return problems;
    }
}
