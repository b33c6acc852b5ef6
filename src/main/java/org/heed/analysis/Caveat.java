package org.heed.analysis;

/// What to know before quoting a table.
public record Caveat(String words) {}
