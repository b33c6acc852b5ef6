package org.heed.coding.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.LinearModel.Example;

/// Proposes codes for the passages of a text, best first. Until enough people have decided it goes by cues alone;
/// from then on by what those decisions taught, with what the cues say beside it.
public final class Suggester {

    /// Fewer decisions teach a model less than the cues know.
    static final int ENOUGH_DECISIONS = 50;

    private final Framework framework;
    private final EvidenceReader reader;
    private final TrackRecord record;
    private final Optional<LinearModel> model;

    public Suggester(Framework framework, EvidenceReader reader, List<Decision> decisions) {
        this.framework = framework;
        this.reader = reader;
        this.record = new TrackRecord(decisions, TrackRecord.USUAL_FLOOR);
        this.model = decisions.size() < ENOUGH_DECISIONS
                ? Optional.empty()
                : Optional.of(LinearModel.learn(examples(decisions)));
    }

    /// What is proposed for a text, best first, without the codes that people mostly reject.
    public List<Suggestion> suggestions(CodableText text) {
        List<Suggestion> all = new ArrayList<>();
        for (CodablePassage passage : text.passages()) {
            if (passage.part() == part()) {
                of(text, passage).forEach(all::add);
            }
        }
        all.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        return all;
    }

    /// How often people accepted what is proposed.
    public TrackRecord record() {
        return record;
    }

    private List<Suggestion> of(CodableText text, CodablePassage passage) {
        return reader.evidence(passage.words()).stream()
                .filter(Evidence::isCued)
                .filter(evidence -> !record.isSilent(evidence.code()))
                .map(evidence -> new Suggestion(
                        text.quote(passage.id()),
                        framework.key(framework.code(evidence.code()).orElseThrow()),
                        score(evidence),
                        evidence.isCued(),
                        reasons(evidence)))
                .toList();
    }

    private double score(Evidence evidence) {
        return model.map(learnt -> learnt.likelihood(evidence))
                .orElseGet(() -> evidence.cues().size() + evidence.likeness());
    }

    private static List<String> reasons(Evidence evidence) {
        return evidence.cues().stream()
                .map(cue -> "it holds words like \"" + cue + "\"")
                .toList();
    }

    private CodablePassage.Part part() {
        return framework.scope() == org.heed.coding.framework.CodeScope.RECOMMENDATION
                ? CodablePassage.Part.RECOMMENDATION
                : CodablePassage.Part.TEXT;
    }

    private List<Example> examples(List<Decision> decisions) {
        List<Example> examples = new ArrayList<>();
        for (Decision decision : decisions) {
            reader.evidence(decision.suggestion().quote().words()).stream()
                    .filter(evidence -> evidence.code().equals(decision.code().code()))
                    .forEach(evidence -> examples.add(new Example(evidence, decision.outcome() == Outcome.ACCEPTED)));
        }
        return examples;
    }
}
