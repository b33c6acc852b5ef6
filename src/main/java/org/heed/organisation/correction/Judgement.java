package org.heed.organisation.correction;

import java.time.Instant;

/// Who decided, when, and why.
public record Judgement(String author, Instant at, String why) {}
