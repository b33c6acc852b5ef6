package org.heed.recommendation;

/// Why Heed judged as it did, in plain words: "numbered 4.2 under heading 'Recommendations'".
public record Reason(String words) {}
