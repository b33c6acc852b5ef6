package org.heed.review;

/// One edition of a review: the documents as published at one time. Editions count from 1; the last one is
/// current, the earlier ones are kept.
public record Edition(ReviewKey review, int number) {}
