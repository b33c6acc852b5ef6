package org.heed.organisation.told;

/// By which of its names a body is counted.
public enum NamedBy {
    /// By what it was called when it was told.
    NAME_AT_THE_TIME,
    /// By the body that it is today.
    TODAYS_BODY
}
