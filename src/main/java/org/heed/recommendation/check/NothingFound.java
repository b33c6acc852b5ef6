package org.heed.recommendation.check;

import java.util.List;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// A review without a single recommendation is rare; reading has more likely missed them.
final class NothingFound implements Check {

    @Override
    public List<Problem> problems(Findings findings) {
        return findings.recommendations().isEmpty()
                ? List.of(Problem.of(
                        ProblemKind.NOTHING_FOUND,
                        "No recommendation was found. Check the document by eye; it may have none, or set them out in a way"
                                + " that Heed does not know."))
                : List.of();
    }
}
