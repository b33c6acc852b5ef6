package org.heed.web.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.coding.CodableText;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.Decision;
import org.heed.coding.suggestion.EvidenceReader;
import org.heed.coding.suggestion.Suggester;
import org.heed.meaning.MeaningReader;

/// People against the machine: what any coder put beside what Heed proposes, by its cues alone or by what it learnt.
final class MachineStudy {

    private static final String PEOPLE = "People";
    private static final String MACHINE = "Heed";

    private MachineStudy() {}

    /// Which machine people are compared with.
    enum Machine {
        /// The simple baseline, which nobody's decisions have touched.
        CUES,
        /// What decisions taught; for each document only those on other documents, so that it is not asked what it
        /// was told.
        LEARNT
    }

    /// `documents` are the texts as people labelled them, in the same order. A machine that was not taught enough
    /// elsewhere is not compared on a document.
    static AgreementStudy of(Framework framework, List<Pair> documents, Machine machine, List<Decision> decisions) {
        EvidenceReader reader = machine == Machine.CUES
                ? new EvidenceReader(framework)
                : new EvidenceReader(framework, MeaningReader::shared);
        List<LabelledDocument> compared = new ArrayList<>();
        for (Pair each : documents) {
            List<Decision> elsewhere = decisions.stream()
                    .filter(decision -> !decision.document().equals(each.text().document()))
                    .toList();
            Suggester suggester = new Suggester(framework, reader, elsewhere);
            if (!each.labelled().labels().isEmpty() && (machine == Machine.CUES || suggester.isTaught())) {
                compared.add(compared(
                        each.labelled(),
                        machine == Machine.CUES ? suggester.baseline(each.text()) : suggester.learnt(each.text())));
            }
        }
        return AgreementStudy.of(compared, framework.leaves(), List.of(PEOPLE, MACHINE));
    }

    /// A text and how people labelled it.
    record Pair(CodableText text, LabelledDocument labelled) {}

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
