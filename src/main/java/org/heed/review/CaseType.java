package org.heed.review;

import java.util.Locale;

/// What kind of death a review is about. The names in lower case, with hyphens, are part of the JSON contract.
public enum CaseType {
    /// Intimate-partner homicide.
    IPH,
    FAMILIAL,
    PARRICIDE,
    SUICIDE,
    HOMICIDE_SUICIDE,
    OTHER;

    public String contractName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
