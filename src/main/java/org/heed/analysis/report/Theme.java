package org.heed.analysis.report;

/// A theme as a report prints it: `value` is what tables call it, `group` the heading it stands under or empty,
/// `definition` what it means. Good practice has a chapter of its own.
public record Theme(String value, String group, String definition, Sort sort) {

    /// Whether a theme tells of what went wrong or of what went well.
    public enum Sort {
        ISSUE,
        GOOD_PRACTICE
    }
}
