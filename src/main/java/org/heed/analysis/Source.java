package org.heed.analysis;

/// Where a count comes from: a review, and the passage or recommendation in it that says so; an empty passage means
/// that only the review is known.
public record Source(String review, String passage) {}
