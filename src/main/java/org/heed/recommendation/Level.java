package org.heed.recommendation;

import java.util.Locale;

/// At which level a recommendation is made. The names in lower case, with a hyphen, are part of the JSON
/// contract.
public enum Level {
    /// By the review panel to several agencies or to the partnership.
    PANEL,
    /// By or to one agency, from its own management review or for it alone.
    SINGLE_AGENCY,
    /// To government or a national body.
    NATIONAL,
    /// The report does not say, and nothing in it lets a reader tell.
    NOT_RECORDED;

    public String contractName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
