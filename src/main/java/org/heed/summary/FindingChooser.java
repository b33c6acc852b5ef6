package org.heed.summary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.heed.meaning.Meaning;
import org.heed.structure.SectionKind;

/// Chooses, among the sentences that may be findings, the few that together come nearest to all of them: each next
/// one is that which brings the most that is not yet said, for its length (greedy facility location; Lin and Bilmes,
/// 2011), and that is central, stands first and says in so many words that something was found.
final class FindingChooser {

    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:panel (?:found|concluded?s?|considered|noted|identified)|review (?:found|identified|concludes?)|identified|opportunit\\w+|learning|lessons?|pattern|no agency|each agency|not (?:shared|recognised|recorded|asked|known|seen|identified|understood)|professional curiosity|good practice|information)\\b");
    /// An event of the story, not something that the review found.
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:(?:in|on|by|since|during) (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4})|had travelled|visited|was moved|returned to|telephoned|rang|attended|occasions?)\\b");
    private static final double CUE_GAIN = 0.15;
    private static final double FIRST_GAIN = 0.1;
    private static final double EVENT_LOSS = 0.4;
    private static final double CENTRAL_GAIN = 0.5;
    private static final double PART_GAIN = 0.5;
    /// How much a sentence's own merit counts beside what it adds.
    private static final double MERIT = 0.08;
    /// What two sentences share at most before one says the other again.
    private static final double SAME = 0.85;
    /// A longer sentence says more; this exponent keeps two short ones better than one long.
    private static final double LENGTH = 0.35;
    /// The weight of the parts that list what was learned.
    private static final double LISTED = 1.0;
    /// The weight of the parts that conclude.
    private static final double CONCLUDING = 0.6;
    /// Words of findings with which a summary has enough, and those that are too few.
    private static final int ENOUGH = 75;

    private static final int LITTLE = 35;

    private final List<Finding> findings;
    private final List<Meaning> meanings;
    private final double[] merit;

    FindingChooser(List<Finding> findings, List<Meaning> meanings) {
        this.findings = findings;
        this.meanings = meanings;
        this.merit = new double[findings.size()];
        for (int i = 0; i < merit.length; i++) {
            merit[i] = merit(i);
        }
    }

    /// How much it counts that what a part says is said. Of the part that asks only a coroner's concerns are findings.
    static double weight(SectionKind kind) {
        return switch (kind) {
            case LESSONS -> 1.0;
            case RECOMMENDATIONS -> 1.0;
            case CONCLUSIONS -> 0.8;
            case EXECUTIVE_SUMMARY -> 0.6;
            case ANALYSIS -> 0.3;
            case GOOD_PRACTICE -> 0.1;
            default -> 0.2;
        };
    }

    /// The chosen sentences in the order of the report. What is listed as learned comes first, then what the other
    /// concluding parts say, in at most `mostWords`. Where they leave room, what the analysis says in so many words
    /// that it found; any other sentence only where all that is too little. Sentences that are harder to read than
    /// `leastEase` are passed over.
    List<Finding> choose(int mostWords, double leastEase) {
        Choice choice = new Choice(leastEase);
        choice.fill(mostWords, at -> weight(findings.get(at).kind()) >= LISTED);
        choice.fill(mostWords, at -> weight(findings.get(at).kind()) >= CONCLUDING);
        choice.fill(
                Math.min(mostWords, ENOUGH),
                at -> CUE.matcher(findings.get(at).words()).find());
        choice.fill(Math.min(mostWords, LITTLE), at -> true);
        return choice.inOrder();
    }

    private final class Choice {

        private final Set<Integer> chosen = new HashSet<>();
        private final double[] said = new double[findings.size()];
        private final double leastEase;
        private int words;

        Choice(double leastEase) {
            this.leastEase = leastEase;
        }

        void fill(int mostWords, IntPredicate among) {
            int next = next(mostWords - words, among);
            while (next >= 0) {
                chosen.add(next);
                words += length(next);
                for (int i = 0; i < said.length; i++) {
                    said[i] = Math.max(said[i], likeness(i, next));
                }
                next = next(mostWords - words, among);
            }
        }

        private int next(int wordsLeft, IntPredicate among) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < findings.size(); i++) {
                boolean isOpen = !chosen.contains(i) && said[i] < SAME && length(i) <= wordsLeft;
                if (isOpen && among.test(i) && ease(i) >= leastEase) {
                    double gain = (added(i, said) + MERIT * merit[i]) / Math.pow(length(i), LENGTH);
                    if (gain > most) {
                        most = gain;
                        best = i;
                    }
                }
            }
            return best;
        }

        List<Finding> inOrder() {
            Comparator<Finding> byReport =
                    Comparator.comparingInt(finding -> finding.passage().place().report());
            return chosen.stream()
                    .map(findings::get)
                    .sorted(byReport.thenComparing(
                                    finding -> finding.passage().place().span())
                            .thenComparing(Finding::span))
                    .toList();
        }
    }

    /// The share of all that is found which a sentence would add to what is said.
    private double added(int candidate, double[] said) {
        double added = 0;
        double all = 0;
        for (int i = 0; i < said.length; i++) {
            double weight = weight(findings.get(i).kind());
            added += weight * Math.max(0, likeness(i, candidate) - said[i]);
            all += weight;
        }
        return added / all;
    }

    private double merit(int at) {
        Finding finding = findings.get(at);
        double merit = PART_GAIN * weight(finding.kind()) + CENTRAL_GAIN * centrality(at);
        merit += CUE.matcher(finding.words()).find() ? CUE_GAIN : 0;
        merit += finding.isFirst() ? FIRST_GAIN : 0;
        merit -= EVENT.matcher(finding.words()).find() ? EVENT_LOSS : 0;
        return merit;
    }

    /// The mean likeness to all others, by the weight of their parts.
    private double centrality(int at) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (i != at) {
                double weight = weight(findings.get(i).kind());
                sum += weight * likeness(at, i);
                all += weight;
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private double likeness(int one, int other) {
        return meanings.get(one).likeness(meanings.get(other));
    }

    private int length(int at) {
        return Readability.words(findings.get(at).words());
    }

    private double ease(int at) {
        return Readability.ease(List.of(findings.get(at).words()));
    }
}
