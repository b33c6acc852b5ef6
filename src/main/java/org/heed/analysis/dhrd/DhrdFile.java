package org.heed.analysis.dhrd;

import java.util.List;

/// The four files of the dataset, as its version 1.0.3 describes or prints them.
public enum DhrdFile {
    DOCUMENTS("document_id", "documents.csv"),
    INCIDENTS("incident_id", "incidents.csv"),
    VICTIMS("victim_id", "victims.csv"),
    PERPETRATORS("perpetrator_id", "perpetrators.csv");

    static final String INCIDENT = "incident_id";

    private final String key;
    private final String fileName;

    DhrdFile(String key, String fileName) {
        this.key = key;
        this.fileName = fileName;
    }

    String key() {
        return key;
    }

    public String fileName() {
        return fileName;
    }

    /// What each file must have for anything to be counted; other columns are kept as they come.
    List<String> needed() {
        return switch (this) {
            case DOCUMENTS -> List.of(key, INCIDENT);
            case INCIDENTS -> List.of(key, "intimate_partner_violence", "familial_homicide", "parricide");
            case VICTIMS -> List.of(key, INCIDENT, "sex_of_victim", "victim_suicide", "victim_vuln_alcohol");
            case PERPETRATORS -> List.of(key, INCIDENT, "sex_of_perpetrator", "perpetrator_vuln_alcohol");
        };
    }
}
