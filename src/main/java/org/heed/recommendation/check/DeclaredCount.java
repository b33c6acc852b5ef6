package org.heed.recommendation.check;

import java.util.List;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// The number of recommendations that the report says it makes, against those found.
final class DeclaredCount implements Check {

    @Override
    public List<Problem> problems(Findings findings) {
        int found = findings.recommendations().size();
        if (findings.declared().isEmpty() || findings.declared().getAsInt() == found) {
            return List.of();
        }
        int declared = findings.declared().getAsInt();
        return List.of(Problem.of(
                ProblemKind.DECLARED_COUNT_MISMATCH,
                "The report says that it makes " + declared + " recommendations; " + found
                        + " were found. Check the list against" + " the document."));
    }
}
