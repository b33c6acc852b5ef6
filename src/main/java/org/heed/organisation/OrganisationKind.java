package org.heed.organisation;

/// What sort of body an organisation is. How a kind counts in the published lists of agencies stands in
/// `resources/organisations/kinds.csv`.
public enum OrganisationKind {
    GOVERNMENT,
    WELSH_GOVERNMENT,
    REGULATOR,
    PROFESSIONAL_BODY,
    NATIONAL_BODY,
    NHS_NATIONAL,
    POLICE_NATIONAL,
    POLICE,
    POLICE_OVERSIGHT,
    COUNCIL,
    COMBINED_AUTHORITY,
    HEALTH_TRUST,
    AMBULANCE,
    HEALTH_BOARD,
    HEALTH_COMMISSIONER,
    NHS_LOCAL_BODY,
    PRIMARY_CARE,
    INDEPENDENT_HEALTH,
    CARE_PROVIDER,
    PARTNERSHIP,
    SAFEGUARDING_BOARD,
    PROBATION,
    PRISON,
    FIRE,
    HOUSING,
    CHARITY,
    DOMESTIC_ABUSE_SERVICE,
    EDUCATION,
    FAITH,
    MILITARY,
    TRANSPORT,
    COMPANY,
    OTHER;

    /// True for a body whose field is a nation: what is asked of it is a national recommendation.
    public boolean isNational() {
        return compareTo(POLICE_NATIONAL) <= 0;
    }
}
