package org.heed.organisation.advice;

/// A remark for those who draft or follow a recommendation: what may keep it from being followed up, in a sentence.
/// It is advice, no fault: a person may know better.
public record Advice(AdviceKind kind, String words) {}
