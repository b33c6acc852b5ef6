package org.heed.web.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.coding.CodableText;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.EvidenceReader;
import org.heed.coding.suggestion.Suggester;

/// People against the machine: what any coder put beside what the cues alone propose, which nobody's decisions have
/// touched.
final class MachineStudy {

    private static final String PEOPLE = "People";
    private static final String MACHINE = "Heed";

    private MachineStudy() {}

    /// `documents` are the texts as people labelled them, in the same order.
    static AgreementStudy of(Framework framework, List<CodableText> texts, List<LabelledDocument> documents) {
        Suggester suggester = new Suggester(framework, new EvidenceReader(framework), List.of());
        Map<String, CodableText> byKey = new HashMap<>();
        texts.forEach(text -> byKey.put(text.document(), text));
        List<LabelledDocument> compared = documents.stream()
                .filter(each -> !each.labels().isEmpty() && byKey.containsKey(each.document()))
                .map(each -> compared(each, suggester.baseline(byKey.getOrDefault(each.document(), texts.getFirst()))))
                .toList();
        return AgreementStudy.of(compared, framework.leaves(), List.of(PEOPLE, MACHINE));
    }

    private static LabelledDocument compared(LabelledDocument document, Map<String, Set<String>> byPassage) {
        Map<String, Set<String>> people = new LinkedHashMap<>();
        document.labels()
                .values()
                .forEach(own -> own.forEach((unit, codes) ->
                        people.computeIfAbsent(unit, any -> new HashSet<>()).addAll(codes)));
        Map<String, Set<String>> machine = new LinkedHashMap<>(byPassage);
        if (document.units().equals(List.of(document.document()))) {
            Set<String> anywhere = new HashSet<>();
            byPassage.values().forEach(anywhere::addAll);
            machine = Map.of(document.document(), anywhere);
        }
        return new LabelledDocument(document.document(), document.units(), Map.of(PEOPLE, people, MACHINE, machine));
    }
}
