package org.heed.organisation.correction;

/// Where a settled name means what was decided. The narrowest that fits goes first.
public enum SettlementScope {
    /// In one review only.
    REVIEW,
    /// In every review of one area.
    AREA,
    /// In every review.
    EVERYWHERE
}
