package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.meaning.Meaning;
import org.heed.review.ReviewKind;
import org.heed.text.RawText;

/// Makes the summary of a review from its own words and facts, without any model that writes: what happened, what the
/// review found, what it asks. The same review gives the same summary.
public final class Summariser {

    /// What sentences may be as hard as, from any to plain ones, until the whole is easy enough.
    private static final double[] LEAST_EASES = {Double.NEGATIVE_INFINITY, 0, 20, 30, 40, 50, 60};
    /// Below the ceiling of a summary, so that an edit of a word or two still fits.
    private static final int AIM = 190;

    private final Function<String, Meaning> meanings;

    /// `meanings` reads the meaning of a sentence.
    public Summariser(Function<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /// The summary, telling of the death what is allowed to be told.
    public Summary summarise(SafeReview review, Facts facts, Telling telling) {
        SafePassages passages = SafePassages.of(review);
        boolean isConcern = facts.value(FactName.KIND).equals(Optional.of(ReviewKind.PFD.name()));
        List<SummarySentence> happened = happened(review, facts, telling);
        List<SummarySentence> asks =
                new WhatItAsks(review.recommendations(), passages, isSafe(review), isConcern).sentences();
        List<Finding> findings = findings(review, isConcern);
        List<Meaning> meant = findings.stream()
                .map(finding -> meanings.apply(finding.words()))
                .toList();
        FindingChooser chooser = new FindingChooser(findings, meant);
        int left = AIM - words(happened) - words(asks);
        return easyEnough(leastEase -> joined(happened, chooser.choose(left, leastEase), asks));
    }

    /// What the review found, as far as the second detector sees no name in it.
    private static List<Finding> findings(SafeReview review, boolean isConcern) {
        List<Finding> findings = isConcern
                ? FindingSource.concerns(review.passages(), review.recommendations())
                : FindingSource.of(review.passages());
        ReleaseGate gate = ReleaseGate.of(review);
        return findings.stream().filter(finding -> gate.lets(finding.words())).toList();
    }

    /// A summary with what happened told anew, as it is allowed.
    public Summary withHappening(Summary summary, SafeReview review, Facts facts, Telling telling) {
        List<SummarySentence> all = new ArrayList<>(happened(review, facts, telling));
        all.addAll(summary.in(SummaryPart.WHAT_IT_FOUND));
        all.addAll(summary.in(SummaryPart.WHAT_IT_ASKS));
        return new Summary(all);
    }

    private static List<SummarySentence> happened(SafeReview review, Facts facts, Telling telling) {
        return new WhatHappened(facts, SafePassages.of(review), isSafe(review), telling).sentences();
    }

    private static Predicate<String> isSafe(SafeReview review) {
        ReleaseGate gate = ReleaseGate.of(review);
        return words -> review.safe(new RawText(words)).words().equals(words) && gate.lets(words);
    }

    /// The first summary that is easy enough to read, hard sentences being passed over more and more; else the
    /// easiest that is not too short.
    private static Summary easyEnough(DoubleFunction<Summary> summaries) {
        Summary easiest = summaries.apply(LEAST_EASES[0]);
        for (double leastEase : LEAST_EASES) {
            if (easiest.ease() >= Summary.LEAST_EASE) {
                return easiest;
            }
            Summary easier = summaries.apply(leastEase);
            if (easier.ease() > easiest.ease() && easier.words() >= Summary.FEWEST_WORDS) {
                easiest = easier;
            }
        }
        return easiest;
    }

    private static int words(List<SummarySentence> sentences) {
        return new Summary(sentences).words();
    }

    private static Summary joined(List<SummarySentence> happened, List<Finding> found, List<SummarySentence> asks) {
        List<SummarySentence> all = new ArrayList<>(happened);
        found.forEach(finding -> all.add(finding.sentence()));
        all.addAll(asks);
        return new Summary(all);
    }
}
