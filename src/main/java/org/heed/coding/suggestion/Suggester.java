package org.heed.coding.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.LinearModel.Example;

/// Proposes codes for the passages of a text, best first. Until enough people have decided, it goes by cues and by
/// how near the words come to a code in meaning; from then on by what those decisions taught, with what the cues
/// alone say beside it.
public final class Suggester {

    /// Fewer decisions teach a model less than the cues know.
    public static final int ENOUGH_DECISIONS = 50;

    /// Older ones teach nothing new and take time.
    private static final int LAST_DECISIONS = 500;

    /// The meaning of so many passages is read before the best is shown: more take longer than somebody who decides
    /// with one key waits. The rest is read when these are decided.
    private static final int READ_FURTHER = 30;

    private static final Pattern SENTENCE = Pattern.compile("[.;:!?]\\W*$");
    /// Sentences without their full stop, such as points of a list, are longer.
    private static final int SHORTEST = 60;

    /// As likely as not.
    private static final double EVEN = 0.5;

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
                : Optional.of(LinearModel.learn(
                        examples(decisions.subList(Math.max(0, decisions.size() - LAST_DECISIONS), decisions.size()))));
    }

    /// What is proposed for a text, best first, without the codes that people mostly reject.
    public List<Suggestion> suggestions(CodableText text) {
        return suggestions(text, any -> true);
    }

    /// Of what is proposed for a text, those that are still `open`, best first.
    public List<Suggestion> suggestions(CodableText text, Predicate<Suggestion> open) {
        List<Suggestion> quick = new ArrayList<>();
        for (CodablePassage passage : text.passages()) {
            if (isProposedOn(passage)) {
                quick.addAll(of(text, passage.id(), reader.cued(passage.words())));
            }
        }
        quick.removeIf(open.negate());
        quick.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        Set<String> read = new LinkedHashSet<>();
        quick.stream()
                .map(each -> each.quote().passage())
                .distinct()
                .limit(READ_FURTHER)
                .forEach(read::add);
        List<Suggestion> best = new ArrayList<>();
        for (String passage : read) {
            best.addAll(of(text, passage, reader.evidence(text.quote(passage).words())));
        }
        best.removeIf(open.negate());
        best.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        quick.stream().filter(each -> !read.contains(each.quote().passage())).forEach(best::add);
        return best;
    }

    /// The codes that come next for some words, best first: what a person may have meant instead.
    public List<CodeKey> likeliest(String words, CodeKey except, int most) {
        return reader.evidence(words).stream()
                .filter(evidence -> !evidence.code().equals(except.code()))
                .sorted(Comparator.comparingDouble(this::score).reversed())
                .limit(most)
                .map(this::key)
                .toList();
    }

    /// What the simple baseline, the cues alone, puts on each passage of a text: the machine's labels when people and
    /// machine are compared. It owes nothing to what people decided.
    public Map<String, Set<String>> baseline(CodableText text) {
        Map<String, Set<String>> labels = new HashMap<>();
        text.passages().stream()
                .filter(this::isProposedOn)
                .forEach(passage -> reader.cued(passage.words()).stream()
                        .filter(Evidence::isCued)
                        .forEach(evidence -> labels.computeIfAbsent(passage.id(), id -> new TreeSet<>())
                                .add(evidence.code())));
        return labels;
    }

    /// What it proposes by what people's decisions taught it: codes with a cue that a person would more likely accept
    /// than not. Nothing when it was not taught.
    public Map<String, Set<String>> learnt(CodableText text) {
        Map<String, Set<String>> labels = baseline(text);
        labels.forEach((passage, codes) -> {
            Set<String> likely = new TreeSet<>();
            reader.evidence(text.quote(passage).words()).stream()
                    .filter(evidence -> model.isPresent() && score(evidence) >= EVEN)
                    .forEach(evidence -> likely.add(evidence.code()));
            codes.retainAll(likely);
        });
        return labels;
    }

    /// How often people accepted what is proposed.
    public TrackRecord record() {
        return record;
    }

    /// Whether what people decided has taught it.
    public boolean isTaught() {
        return model.isPresent();
    }

    private List<Suggestion> of(CodableText text, String passage, List<Evidence> all) {
        return all.stream()
                .filter(Evidence::isCued)
                .filter(evidence -> !record.isSilent(evidence.code()))
                .map(evidence -> new Suggestion(
                        text.quote(passage), key(evidence), score(evidence), evidence.isCued(), reasons(evidence)))
                .toList();
    }

    private double score(Evidence evidence) {
        return model.map(learnt -> learnt.likelihood(evidence))
                .orElseGet(() -> evidence.cues().size() + evidence.meant().likeness());
    }

    private CodeKey key(Evidence evidence) {
        return framework.key(framework.code(evidence.code()).orElseThrow());
    }

    private static List<String> reasons(Evidence evidence) {
        List<String> reasons = new ArrayList<>();
        evidence.cues().forEach(cue -> reasons.add("it holds words like \"" + cue + "\""));
        if (evidence.meant().sentences() > 0) {
            reasons.add("a sentence of it comes nearer to this code's meaning than to any other's");
        }
        return reasons;
    }

    /// A line of contents, a heading that was not told for one or an entry of a list of abbreviations says nothing.
    private boolean isProposedOn(CodablePassage passage) {
        boolean isLine = passage.words().length() < SHORTEST
                && !SENTENCE.matcher(passage.words()).find();
        return passage.part() == part() && !isLine;
    }

    private CodablePassage.Part part() {
        return framework.scope() == CodeScope.RECOMMENDATION
                ? CodablePassage.Part.RECOMMENDATION
                : CodablePassage.Part.TEXT;
    }

    private List<Example> examples(List<Decision> decisions) {
        List<Example> examples = new ArrayList<>();
        for (Decision decision : decisions) {
            for (Evidence evidence :
                    reader.evidence(decision.suggestion().quote().words())) {
                if (evidence.code().equals(decision.code().code())) {
                    examples.add(new Example(evidence, decision.outcome() == Outcome.ACCEPTED));
                } else if (evidence.code().equals(decision.correctedTo())) {
                    examples.add(new Example(evidence, true));
                }
            }
        }
        return examples;
    }
}
