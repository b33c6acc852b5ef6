package org.heed.tracking;

import java.time.LocalDate;
import org.heed.review.ReviewKey;

/// The same was asked again by a later review: what was verified before has to be verified again.
public record Recurrence(ReviewKey in, String number, LocalDate on, String narrative, Signature by) implements Step {}
