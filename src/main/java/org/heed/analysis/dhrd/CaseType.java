package org.heed.analysis.dhrd;

/// The kind of case by the dataset's flags, as its published analysis of alcohol tells them apart: a parricide is
/// one whatever else is flagged, then comes violence between partners, then the family.
record CaseType(String name, boolean overlaps, boolean isPartnerAndFamily) {

    static final String IPV = "IPV";
    static final String FAMILIAL = "Other familial";
    static final String PARRICIDE = "Parricide";
    static final String OTHER = "Other/uncategorised";

    static CaseType of(DhrdRow incident) {
        boolean partner = incident.isIndicated("intimate_partner_violence");
        boolean family = incident.isIndicated("familial_homicide");
        boolean parricide = incident.isIndicated("parricide");
        int flags = (partner ? 1 : 0) + (family ? 1 : 0) + (parricide ? 1 : 0);
        String name = parricide ? PARRICIDE : partner ? IPV : family ? FAMILIAL : OTHER;
        return new CaseType(name, flags > 1, partner && family);
    }
}
