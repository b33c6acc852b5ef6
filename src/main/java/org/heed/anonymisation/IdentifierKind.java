package org.heed.anonymisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What an identifier is. The contract names are part of the JSON contract.
public enum IdentifierKind {
    /// The person who died or the second person of the review.
    SUBJECT,
    /// A name that the review made up: a letter, initials, or an agreed first name.
    PSEUDONYM,
    FAMILY,
    CHILD,
    PROFESSIONAL,
    CHAIR_AUTHOR,
    /// A person whose part is not recorded.
    PERSON,
    ADDRESS,
    POSTCODE,
    EXACT_DATE,
    CASE_NUMBER,
    NHS_NUMBER,
    NATIONAL_INSURANCE_NUMBER,
    PHONE,
    EMAIL,
    WEB_ADDRESS,
    VEHICLE;

    private static final Set<IdentifierKind> NAMES = EnumSet.range(SUBJECT, PERSON);

    /// True for a name of a person.
    public boolean isName() {
        return NAMES.contains(this);
    }

    public String contractName() {
        return this == CHAIR_AUTHOR
                ? "chair/author"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
