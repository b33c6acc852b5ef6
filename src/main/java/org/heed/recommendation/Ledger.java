package org.heed.recommendation;

import java.util.List;
import java.util.OptionalInt;
import org.heed.review.Problem;

/// Every recommendation of one review, in the order of the document, with the proof of completeness: the count
/// that the review declares, if it does, and what does not add up.
public record Ledger(OptionalInt declaredCount, List<Recommendation> recommendations, List<Problem> problems) {}
