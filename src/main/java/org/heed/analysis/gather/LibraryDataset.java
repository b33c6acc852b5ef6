package org.heed.analysis.gather;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.dhrd.Dhrd;
import org.heed.analysis.dhrd.DhrdFile;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.CodingStore;
import org.heed.coding.Presence;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.storage.Database;

/// A library as the four linked files of the Domestic Homicide Review Dataset: documents, incidents, victims and
/// perpetrators, joined by the incident. A flag is True or False only where the report says so; else it is Unknown.
public final class LibraryDataset {

    private static final String INCIDENT = "incident_id";
    private static final String UNKNOWN = "Unknown";
    private static final List<String> ISSUES = List.of(
            "adjustment-disorder",
            "anxiety",
            "dementia",
            "depression",
            "panic-attacks",
            "ptsd",
            "psychosis",
            "self-harm",
            "suicidal-thoughts",
            "suicide-attempt");

    private final Database database;
    private final Map<String, Map<String, CaseAttribute>> noted = new HashMap<>();

    public LibraryDataset(Database database) {
        this.database = database;
        new CaseAttributeStore(database)
                .current()
                .forEach(each -> noted.computeIfAbsent(each.document(), key -> new HashMap<>())
                        .merge(
                                each.attribute().code(),
                                each,
                                (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    /// What is known now, a row for each review.
    public Dhrd dataset() {
        FrameworkShelf shelf = new CodingStore(database).with(FrameworkShelf.beside(database.file()));
        List<AnalysedReview> reviews = new ReviewGatherer(database, shelf).reviews(shelf.framework("ho2016-factors"));
        Map<DhrdFile, List<Map<String, String>>> rows = new EnumMap<>(DhrdFile.class);
        for (DhrdFile file : DhrdFile.values()) {
            rows.put(file, new ArrayList<>());
        }
        for (AnalysedReview review : reviews) {
            rows.forEach((file, all) -> all.add(row(file, review)));
        }
        return Dhrd.of(rows);
    }

    private Map<String, String> row(DhrdFile file, AnalysedReview review) {
        Map<String, String> row = new LinkedHashMap<>();
        switch (file) {
            case DOCUMENTS -> {
                row.put("document_id", "DOC-" + review.key());
                row.put(INCIDENT, review.key());
                row.put("title", review.title());
            }
            case INCIDENTS -> incident(row, review);
            case VICTIMS -> victim(row, review);
            case PERPETRATORS -> perpetrator(row, review);
        }
        return row;
    }

    private void incident(Map<String, String> row, AnalysedReview review) {
        String kind = value(review, Dimensions.CASE_TYPE);
        row.put(INCIDENT, review.key());
        row.put("region", value(review, Dimensions.REGION));
        row.put("death_date", value(review, Dimensions.YEAR));
        row.put("intimate_partner_violence", is(kind, "Intimate partner"));
        row.put("familial_homicide", is(kind, "Familial"));
        row.put("parricide", UNKNOWN);
        row.put("children_present", flag(review, "children-affected"));
    }

    private void victim(Map<String, String> row, AnalysedReview review) {
        row.put("victim_id", "VIC-" + review.key());
        row.put(INCIDENT, review.key());
        row.put("age_at_death", value(review, Dimensions.VICTIM_AGE));
        row.put("sex_of_victim", value(review, Dimensions.VICTIM_SEX));
        row.put("relationship_to_perpetrator", value(review, Dimensions.RELATIONSHIP));
        row.put("victim_suicide", is(value(review, Dimensions.CASE_TYPE), "Suicide"));
        flags(row, review, "victim");
    }

    private void perpetrator(Map<String, String> row, AnalysedReview review) {
        row.put("perpetrator_id", "SUS-" + review.key());
        row.put(INCIDENT, review.key());
        row.put("age_at_fatal_incident", value(review, Dimensions.PERPETRATOR_AGE));
        row.put("sex_of_perpetrator", value(review, Dimensions.PERPETRATOR_SEX));
        flags(row, review, "perpetrator");
    }

    private void flags(Map<String, String> row, AnalysedReview review, String who) {
        row.put(who + "_mental_health_issues", flag(review, who + "-mental-health"));
        for (String issue : ISSUES) {
            String column = issue.equals("self-harm") ? "selfharm" : issue.replace('-', '_');
            row.put(
                    who + "_mh_" + (issue.equals("suicide-attempt") ? "suicide_attempts" : column),
                    flag(review, who + "-" + issue));
        }
        row.put(who + "_mh_other", flag(review, who + "-other-mental-health"));
        row.put(who + "_vuln_alcohol", flag(review, who + "-alcohol"));
        row.put(who + "_vuln_substance_misuse", flag(review, who + "-drugs"));
    }

    private String flag(AnalysedReview review, String fact) {
        CaseAttribute known = noted.getOrDefault(review.key(), Map.of()).get(fact);
        if (known == null || known.presence() == Presence.NOT_RECORDED) {
            return UNKNOWN;
        }
        return known.presence() == Presence.INDICATED ? "True" : "False";
    }

    private static String is(String kind, String wanted) {
        return kind.equals(UNKNOWN) ? UNKNOWN : kind.equals(wanted) ? "True" : "False";
    }

    private static String value(AnalysedReview review, Dimension dimension) {
        return review.values(dimension).stream()
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse(UNKNOWN);
    }
}
