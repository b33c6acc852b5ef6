package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.summary.CheckedDraft.Objection;
import org.heed.text.RawText;
import org.heed.text.Sentences;
import org.heed.text.Span;

/// Checks what a person makes of a summary by the same rules by which Heed makes one: a sentence that nothing
/// supports, that names, dates or blames, or that tells how somebody died is refused, and the reason is said.
public record SummaryEditor(SafeReview review) {

    /// Checks a draft. `before` is the summary that the person changed: what it says with the same support may be
    /// said again.
    public CheckedDraft check(List<DraftSentence> draft, Summary before) {
        List<SummarySentence> sentences = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            DraftSentence sentence = draft.get(i);
            if (!sentence.words().isBlank()) {
                List<String> why = objections(sentence, before);
                for (String each : why) {
                    objections.add(new Objection(i, each));
                }
                if (why.isEmpty()) {
                    sentences.add(new SummarySentence(
                            sentence.part(), sentence.words().strip(), sentence.citations()));
                }
            }
        }
        Summary summary = new Summary(sentences);
        if (summary.words() > Summary.MOST_WORDS) {
            objections.add(new Objection(
                    -1, "It has " + summary.words() + " words. A summary has at most " + Summary.MOST_WORDS + "."));
        }
        if (sentences.isEmpty() && objections.isEmpty()) {
            objections.add(new Objection(-1, "No sentence is left. Leave at least one."));
        }
        return new CheckedDraft(objections.isEmpty() ? Optional.of(summary) : Optional.empty(), objections);
    }

    /// What a quote from the safe text of the report is a part of, for a sentence that is to rest on it; empty when
    /// no passage has these words.
    public Optional<Citation> quoted(String quote) {
        String wanted = quote.strip();
        return review.passages().stream()
                .filter(passage -> !wanted.isEmpty() && passage.text().words().contains(wanted))
                .findFirst()
                .map(passage -> {
                    int start = passage.text().words().indexOf(wanted);
                    return SafePassages.cite(passage, new Span(start, start + wanted.length()));
                });
    }

    /// True when a citation no longer stands in the report as it was quoted.
    public boolean isAdrift(Citation citation) {
        return review.passages().stream()
                .filter(passage -> passage.id().equals(citation.passage()))
                .noneMatch(passage -> passage.text().words().contains(citation.quote()));
    }

    private List<String> objections(DraftSentence sentence, Summary before) {
        String words = sentence.words().strip();
        List<String> all = new ArrayList<>();
        if (Sentences.in(words).size() > 1) {
            all.add("It is more than one sentence. Write one, and add the other by itself.");
        }
        if (!review.safe(new RawText(words)).words().equals(words)
                || !ReleaseGate.of(review).lets(words)) {
            all.add("It names somebody, or tells where or how somebody can be found. Use the person's role.");
        }
        all.addAll(Restraint.objections(words));
        if (sentence.citations().isEmpty()) {
            all.add("It rests on no passage. Give words of the report that say the same.");
            return all;
        }
        if (sentence.citations().stream().anyMatch(this::isAdrift)) {
            all.add("A passage it rests on is no longer in the report as it was quoted.");
        }
        all.addAll(support(sentence, before).objections(words));
        return all;
    }

    private SupportCheck support(DraftSentence sentence, Summary before) {
        Stream<String> quotes = sentence.citations().stream().map(Citation::quote);
        Stream<String> saidBefore = before.sentences().stream()
                .filter(each -> each.citations().equals(sentence.citations()))
                .map(SummarySentence::words);
        return SupportCheck.of(Stream.concat(quotes, saidBefore).toList());
    }

    /// The passage that a citation rests on, as it is now.
    public Optional<SafePassage> passage(Citation citation) {
        return review.passages().stream()
                .filter(passage -> passage.id().equals(citation.passage()))
                .findFirst();
    }
}
