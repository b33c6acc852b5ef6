package org.heed.coding.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.coding.CodableText;
import org.heed.coding.Coding;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;

/// Some coders put a code on a passage and others who looked at it did not. `settled` is what a third person said,
/// the newest word first to count.
public record Disagreement(
        String document,
        String passage,
        CodeKey code,
        List<String> put,
        List<String> notPut,
        Optional<Adjudication> settled) {

    /// The disagreements on one document, in reading order, then in the framework's order.
    public static List<Disagreement> on(
            CodableText text, List<Coding> codings, Framework framework, List<Adjudication> settled) {
        LabelledDocument document = LabelledDocument.of(text, codings, framework, LabelledDocument.Unit.PASSAGE);
        List<Disagreement> all = new ArrayList<>();
        for (String passage : document.units()) {
            Set<String> used = new TreeSet<>();
            document.labels().values().forEach(own -> used.addAll(own.getOrDefault(passage, Set.of())));
            used.stream()
                    .sorted(Comparator.comparingInt(code ->
                            framework.codes().indexOf(framework.code(code).orElseThrow())))
                    .map(code -> on(document, passage, new CodeKey(framework.id(), framework.version(), code)))
                    .filter(each -> !each.notPut().isEmpty())
                    .map(each -> each.with(settled))
                    .forEach(all::add);
        }
        return all;
    }

    private static Disagreement on(LabelledDocument document, String passage, CodeKey code) {
        List<String> put = new ArrayList<>();
        List<String> notPut = new ArrayList<>();
        for (Map.Entry<String, Map<String, Set<String>>> rater :
                document.labels().entrySet()) {
            boolean has = rater.getValue().getOrDefault(passage, Set.of()).contains(code.code());
            (has ? put : notPut).add(rater.getKey());
        }
        return new Disagreement(document.document(), passage, code, put, notPut, Optional.empty());
    }

    private Disagreement with(List<Adjudication> said) {
        Optional<Adjudication> last = said.stream()
                .filter(each -> each.document().equals(document)
                        && each.passage().equals(passage)
                        && each.code().equals(code))
                .reduce((earlier, later) -> later);
        return new Disagreement(document, passage, code, put, notPut, last);
    }
}
