package org.heed.recommendation.check;

import java.util.List;
import org.heed.review.Problem;

/// One way in which a ledger may not add up.
interface Check {

    List<Problem> problems(Findings findings);
}
