package org.heed.analysis.dhrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.analysis.Sampler;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.Theme;

/// The dataset as a sample of reviews: every incident one, so that all tables, the matrix and the report can be made
/// of it. What is not indicated there is not recorded here; it is no absence. Its tags are its themes.
public final class DhrdSample {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final String UNKNOWN = "unknown";
    private static final Map<String, String> ISSUES = new TreeMap<>(Map.ofEntries(
            Map.entry("adjustment_disorder", "Adjustment disorder"),
            Map.entry("anxiety", "Anxiety"),
            Map.entry("dementia", "Dementia"),
            Map.entry("depression", "Depression"),
            Map.entry("panic_attacks", "Panic attacks"),
            Map.entry("ptsd", "Post-traumatic stress"),
            Map.entry("psychosis", "Psychosis"),
            Map.entry("selfharm", "Self-harm"),
            Map.entry("suicidal_thoughts", "Suicidal thoughts"),
            Map.entry("suicide_attempts", "Suicide attempt"),
            Map.entry("other", "Another mental health issue")));
    /// Columns of incidents that tell of the case and not of its kind.
    private static final List<String> TAGS = List.of(
            "homicide_suicide",
            "children_present",
            "coercive_control",
            "economic_abuse",
            "faith_based_marriage",
            "forced_marriage",
            "honour_based_violence",
            "physical_abuse",
            "emotional_abuse",
            "separation",
            "sexual_abuse",
            "stalking");

    private final DhrdRow incident;
    private final Optional<DhrdRow> victim;
    private final Optional<DhrdRow> perpetrator;
    private final List<Observation> all = new ArrayList<>();

    private DhrdSample(DhrdRow incident, Optional<DhrdRow> victim, Optional<DhrdRow> perpetrator) {
        this.incident = incident;
        this.victim = victim;
        this.perpetrator = perpetrator;
    }

    /// An analysis of all incidents; counts from 1 to below `threshold` are held back in what leaves.
    public static Analysis analysis(Dhrd dhrd, int threshold) {
        Map<String, DhrdRow> victims = dhrd.byIncident(DhrdFile.VICTIMS);
        Map<String, DhrdRow> perpetrators = dhrd.byIncident(DhrdFile.PERPETRATORS);
        List<AnalysedReview> reviews = new ArrayList<>();
        for (DhrdRow incident : dhrd.of(DhrdFile.INCIDENTS)) {
            String id = incident.cell(DhrdFile.INCIDENT);
            reviews.add(new DhrdSample(
                            incident, Optional.ofNullable(victims.get(id)), Optional.ofNullable(perpetrators.get(id)))
                    .review(id));
        }
        List<Theme> themes = TAGS.stream()
                .map(tag -> new Theme(words(tag), "Tags", "The dataset's column " + tag + ".", Theme.Sort.ISSUE))
                .toList();
        return new Analysis(
                "The Domestic Homicide Review Dataset",
                Sampler.all(reviews),
                "Tags of the dataset. " + Dhrd.CITATION,
                themes,
                "",
                threshold,
                Map.of(),
                Optional.empty(),
                Set.of());
    }

    private AnalysedReview review(String id) {
        one(Dimensions.CASE_TYPE, kind());
        one(Dimensions.REGION, incident.cell("region"));
        Matcher year = YEAR.matcher(incident.cell("death_date"));
        one(Dimensions.YEAR, year.find() ? year.group() : "");
        one(Dimensions.VICTIM_SEX, cell(victim, "sex_of_victim"));
        one(Dimensions.PERPETRATOR_SEX, cell(perpetrator, "sex_of_perpetrator"));
        one(Dimensions.VICTIM_AGE, cell(victim, "age_at_death"));
        one(Dimensions.PERPETRATOR_AGE, cell(perpetrator, "age_at_fatal_incident"));
        one(Dimensions.RELATIONSHIP, cell(victim, "relationship_to_perpetrator"));
        add(Dimensions.VICTIM_ISSUES, issues(victim, "victim"));
        add(Dimensions.PERPETRATOR_ISSUES, issues(perpetrator, "perpetrator"));
        whose(Dimensions.MENTAL_HEALTH, "_mental_health_issues");
        whose(Dimensions.SUBSTANCE_USE, "_vuln_alcohol", "_vuln_substance_misuse");
        TAGS.stream()
                .filter(incident::isIndicated)
                .forEach(tag -> all.add(new Observation(
                        Counted.MENTIONS, Map.of(Dimensions.themes(List.of()).key(), Set.of(words(tag))), "")));
        return new AnalysedReview(id, id, all);
    }

    private String kind() {
        if (victim.filter(each -> each.isIndicated("victim_suicide")).isPresent()) {
            return "Suicide";
        }
        return switch (CaseType.of(incident).name()) {
            case CaseType.IPV -> "Intimate partner";
            case CaseType.FAMILIAL, CaseType.PARRICIDE -> "Familial";
            default -> "";
        };
    }

    private static List<String> issues(Optional<DhrdRow> person, String who) {
        return person.map(row -> ISSUES.entrySet().stream()
                        .filter(each -> row.isIndicated(who + "_mh_" + each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .orElse(List.of());
    }

    private void whose(Dimension dimension, String... columns) {
        boolean isVictims = false;
        boolean isPerpetrators = false;
        for (String column : columns) {
            isVictims |=
                    victim.filter(row -> row.isIndicated("victim" + column)).isPresent();
            isPerpetrators |= perpetrator
                    .filter(row -> row.isIndicated("perpetrator" + column))
                    .isPresent();
        }
        if (isVictims || isPerpetrators) {
            int which = isVictims && isPerpetrators ? 1 : isPerpetrators ? 0 : 2;
            one(dimension, dimension.values().get(which));
        }
    }

    private static String cell(Optional<DhrdRow> row, String column) {
        return row.map(each -> each.cell(column)).orElse("");
    }

    private void one(Dimension dimension, String value) {
        if (!value.isBlank() && !value.equalsIgnoreCase(UNKNOWN)) {
            add(dimension, List.of(value.strip()));
        }
    }

    private void add(Dimension dimension, List<String> values) {
        if (!values.isEmpty()) {
            all.add(Observation.attribute(dimension, values, ""));
        }
    }

    private static String words(String column) {
        String words = column.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
