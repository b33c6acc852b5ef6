package org.heed.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.anonymisation.SafePassage;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;
import org.heed.pipeline.summarised.SummarisedReview;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;
import org.heed.summary.Citation;
import org.heed.summary.Summary;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;

/// How good one summary is. `listed` counts the findings that the report lists under a heading about lessons,
/// `covered` those that the summary says, `verbatim` those that it quotes; `forbidden` are sentences that date, tell
/// how somebody died or blame, looked for by other words than the summariser's own.
record SummaryScore(
        String id,
        int sentences,
        int supported,
        int listed,
        int covered,
        int verbatim,
        int words,
        double ease,
        List<String> forbidden) {

    private static final double SAME = 0.7;
    private static final int SHORTEST_FINDING = 15;
    private static final SectionKinds KINDS = new SectionKinds();
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\bstab|\\bstrangl|\\bknife|\\bweapon(?!s homicide)|\\bligature|\\bhanged|\\bsuffocat|\\bfailed to|\\bshould have (?:\\w+ed|been|done|made|seen|known|told|given|taken)\\b|\\bto blame\\b|\\bfault\\b");

    boolean isOfTheRightLength() {
        return words >= Summary.FEWEST_WORDS && words <= Summary.MOST_WORDS;
    }

    static SummaryScore of(String id, SummarisedReview review, MeaningReader meanings) {
        List<SummarySentence> sentences = review.summary().sentences();
        List<SafePassage> listed = listed(review);
        List<Meaning> said =
                sentences.stream().map(each -> meanings.of(each.words())).toList();
        int verbatim = (int)
                listed.stream().filter(passage -> isQuoted(passage, sentences)).count();
        int covered = (int) listed.stream()
                .filter(passage -> isQuoted(passage, sentences)
                        || isNear(meanings.of(passage.text().words()), said))
                .count();
        return new SummaryScore(
                id,
                sentences.size(),
                (int) sentences.stream()
                        .filter(each -> isSupported(each, review))
                        .count(),
                listed.size(),
                covered,
                verbatim,
                review.summary().words(),
                review.summary().ease(),
                sentences.stream()
                        .map(SummarySentence::words)
                        .filter(words -> FORBIDDEN.matcher(words).find())
                        .toList());
    }

    private static boolean isQuoted(SafePassage passage, List<SummarySentence> sentences) {
        return sentences.stream()
                .filter(each -> each.part() == SummaryPart.WHAT_IT_FOUND)
                .flatMap(each -> each.citations().stream())
                .anyMatch(citation -> citation.passage().equals(passage.id()));
    }

    private static boolean isNear(Meaning meaning, List<Meaning> said) {
        return said.stream().anyMatch(each -> each.likeness(meaning) >= SAME);
    }

    private static boolean isSupported(SummarySentence sentence, SummarisedReview review) {
        boolean quotesStand = sentence.citations().stream().allMatch(citation -> stands(citation, review));
        boolean isQuote = sentence.part() != SummaryPart.WHAT_IT_FOUND
                || sentence.words()
                        .replaceFirst("\\.$", "")
                        .equalsIgnoreCase(
                                sentence.citations().getFirst().quote().replaceFirst("[.;,:]$", ""));
        return quotesStand && isQuote;
    }

    private static boolean stands(Citation citation, SummarisedReview review) {
        return review.review().passages().stream()
                .filter(passage -> passage.id().equals(citation.passage()))
                .anyMatch(passage -> passage.text()
                        .words()
                        .substring(citation.span().start(), citation.span().end())
                        .equals(citation.quote()));
    }

    private static List<SafePassage> listed(SummarisedReview review) {
        List<SafePassage> listed = new ArrayList<>();
        boolean isListing = false;
        for (SafePassage passage : review.review().passages()) {
            String words = passage.text().words();
            if (passage.kind() == PassageKind.HEADING) {
                isListing =
                        KINDS.tell(words).filter(SectionKind.LESSONS::equals).isPresent();
            } else if (isListing && passage.kind() == PassageKind.PASSAGE && words.length() >= SHORTEST_FINDING) {
                listed.add(passage);
            }
        }
        return listed;
    }
}
