package org.heed.analysis.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.coding.CaseAttribute;
import org.heed.coding.Presence;

/// The facts of a case that coders noted, as attributes, with those that follow from them: whose issues, which
/// together.
final class NotedFacts {

    private static final Map<String, String> ISSUES = Map.ofEntries(
            Map.entry("depression", "Depression"),
            Map.entry("suicidal-thoughts", "Suicidal thoughts"),
            Map.entry("suicide-attempt", "Suicide attempt"),
            Map.entry("self-harm", "Self-harm"),
            Map.entry("anxiety", "Anxiety"),
            Map.entry("psychosis", "Psychosis"),
            Map.entry("personality-disorder", "Personality disorder"),
            Map.entry("dementia", "Dementia"),
            Map.entry("ptsd", "Post-traumatic stress"),
            Map.entry("adjustment-disorder", "Adjustment disorder"),
            Map.entry("panic-attacks", "Panic attacks"),
            Map.entry("low-mood", "Low mood or anxiety (no diagnosis)"),
            Map.entry("other-mental-health", "Another mental health issue"));
    private static final String UNSPECIFIED = "Not specified";

    private final Map<String, CaseAttribute> facts = new LinkedHashMap<>();
    private final List<Observation> all = new ArrayList<>();

    private NotedFacts(Collection<CaseAttribute> noted) {
        noted.forEach(each -> facts.merge(
                each.attribute().code(), each, (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    static List<Observation> observations(Collection<CaseAttribute> noted) {
        NotedFacts facts = new NotedFacts(noted);
        facts.valued();
        facts.triState();
        facts.issues();
        facts.histories();
        return List.copyOf(facts.all);
    }

    private void valued() {
        for (Dimension dimension : Dimensions.all()) {
            CaseAttribute fact = facts.get(dimension.key());
            if (fact != null
                    && fact.presence() == Presence.INDICATED
                    && !fact.value().isEmpty()) {
                add(dimension, List.of(fact.value()), fact.source());
            }
        }
    }

    private void triState() {
        for (Dimension dimension : List.of(Dimensions.CHILDREN, Dimensions.CHILDREN_AFFECTED)) {
            CaseAttribute fact = facts.get(dimension.key());
            if (fact != null && fact.presence() != Presence.NOT_RECORDED) {
                boolean isSo = fact.presence() == Presence.INDICATED;
                add(dimension, List.of(isSo ? "Indicated" : Dimension.STATED_ABSENT), fact.source());
            }
        }
    }

    private void issues() {
        List<String> perpetrator = issuesOf("perpetrator");
        List<String> victim = issuesOf("victim");
        add(Dimensions.PERPETRATOR_ISSUES, perpetrator, source("perpetrator-mental-health"));
        add(Dimensions.VICTIM_ISSUES, victim, source("victim-mental-health"));
        boolean perpetratorUses = uses("perpetrator");
        boolean victimUses = uses("victim");
        whose(Dimensions.MENTAL_HEALTH, !perpetrator.isEmpty(), !victim.isEmpty());
        whose(Dimensions.SUBSTANCE_USE, perpetratorUses, victimUses);
        together(Dimensions.PERPETRATOR_TOGETHER, !perpetrator.isEmpty(), perpetratorUses);
        together(Dimensions.VICTIM_TOGETHER, !victim.isEmpty(), victimUses);
        substances();
    }

    private List<String> issuesOf(String person) {
        List<String> issues = new ArrayList<>();
        ISSUES.forEach((code, label) -> {
            if (isSo(person + "-" + code)) {
                issues.add(label);
            }
        });
        if (issues.isEmpty() && isSo(person + "-mental-health")) {
            issues.add(UNSPECIFIED);
        }
        return issues;
    }

    private boolean uses(String person) {
        return isSo(person + "-alcohol") || isSo(person + "-drugs");
    }

    private void whose(Dimension dimension, boolean perpetrator, boolean victim) {
        if (perpetrator || victim) {
            int which = perpetrator && victim ? 1 : perpetrator ? 0 : 2;
            add(dimension, List.of(dimension.values().get(which)), "");
        }
    }

    private void together(Dimension dimension, boolean mental, boolean substance) {
        if (mental || substance) {
            int which = mental && substance ? 2 : mental ? 0 : 1;
            add(dimension, List.of(dimension.values().get(which)), "");
        }
    }

    private void substances() {
        boolean alcohol = isSo("perpetrator-alcohol") || isSo("victim-alcohol");
        boolean drugs = isSo("perpetrator-drugs") || isSo("victim-drugs");
        if (alcohol || drugs) {
            int which = alcohol && drugs ? 2 : alcohol ? 0 : 1;
            add(
                    Dimensions.SUBSTANCES_USED,
                    List.of(Dimensions.SUBSTANCES_USED.values().get(which)),
                    "");
        }
    }

    private void histories() {
        List<String> perpetrator = new ArrayList<>();
        if (isSo("history-against-victim")) {
            perpetrator.add("Against the victim");
        }
        if (isSo("history-against-others")) {
            perpetrator.add("Against others");
        }
        if (isSo("history-against-women")) {
            perpetrator.add("Against women specifically");
        }
        if (isSo("general-criminality")) {
            perpetrator.add("General criminality");
        }
        if (perpetrator.isEmpty() && isSo("offender-history-known")) {
            perpetrator.add(UNSPECIFIED);
        }
        add(Dimensions.PERPETRATOR_HISTORY, perpetrator, source("history-against-victim"));
        if (isSo("victim-history")) {
            add(Dimensions.VICTIM_HISTORY, Dimensions.VICTIM_HISTORY.values(), source("victim-history"));
        }
    }

    private boolean isSo(String code) {
        CaseAttribute fact = facts.get(code);
        return fact != null && fact.presence() == Presence.INDICATED;
    }

    private String source(String code) {
        CaseAttribute fact = facts.get(code);
        return fact == null ? "" : fact.source();
    }

    private void add(Dimension dimension, List<String> values, String source) {
        if (!values.isEmpty()) {
            all.add(Observation.attribute(dimension, values, source));
        }
    }
}
