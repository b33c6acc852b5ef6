package org.heed.tracking.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.heed.review.ReviewKey;

/// A day in the life of a review, as somebody entered it. A later entry for the same event holds in place of an earlier
/// one, which stays.
public record ReviewDay(
        ReviewKey review, ReviewEvent event, LocalDate happened, String narrative, String by, Instant at) {}
