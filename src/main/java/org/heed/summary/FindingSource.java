package org.heed.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.Place;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;
import org.heed.text.Sentences;
import org.heed.text.Span;

/// Gathers the sentences of a review that may be what it found: those of the parts that conclude, that can stand by
/// themselves and that a summary may say.
final class FindingSource {

    /// The parts in which a review says what it found.
    private static final Set<SectionKind> CONCLUDING = Set.of(
            SectionKind.LESSONS,
            SectionKind.CONCLUSIONS,
            SectionKind.EXECUTIVE_SUMMARY,
            SectionKind.ANALYSIS,
            SectionKind.GOOD_PRACTICE);
    /// Where none of those is headed, whatever says in so many words that something was found.
    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\b(?:(?:panel|review|report|author) (?:has |have )?(?:found|concluded|concludes|identified|considers?|considered|noted|notes|learned)|lessons?|missed opportunit\\w+|learning)\\b");

    /// A sentence that leans on the one before it cannot stand by itself.
    private static final Pattern LEANING = Pattern.compile(
            "^(?i)(?:this|that|these|those(?! (?:who|whose|with|in|at|living|working|trained|affected)\\b)|it|its|they|their|them|he|she|his|her|him|however|therefore|thus|hence|such|also|but|and|or|again|similarly|consequently|furthermore|moreover|additionally|in addition|as (?:a result|such|above|stated|mentioned|noted)|for (?:this|these|that)|in (?:this|these|that)|both|neither|either|another|the (?:former|latter|same)|nor|yet|so|then|later|afterwards|subsequently|meanwhile|here|likewise|instead|otherwise|conversely|further|if (?:it|they|this|these|so|done|not))\\b.*");
    /// What belongs to the making of a report and not to what it found.
    private static final Pattern ABOUT_THE_REPORT = Pattern.compile(
            "(?i)\\b(?:(?:set out|described|listed|see|outlined|mentioned|detailed|referred to|discussed) (?:above|below|in (?:section|part|paragraph|appendix|chapter))|above|below|(?:section|paragraph|para|appendix|chapter|page|figure|table) \\d[\\d.]*|thank(?:s|ed|ful)?|grateful|condolences?|sympath\\w+|tribute|terms of reference|(?:panel|review|author|chair) (?:then |also )?(?:met|looked at|examined|reviewed|read|heard from|spoke|talked|asked for|requested|received|was given)|report (?:was|is|has been) (?:written|completed|submitted|published)|this (?:section|chapter|report)|the following|as follows|recommendations?)\\b|[\\[\\]█]|\\?$|:$");
    /// A finding says something in few words.
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_WORDS = 40;
    /// As many as can be compared with each other in two seconds.
    private static final int MOST = 160;

    private static final SectionKinds KINDS = new SectionKinds();

    private FindingSource() {}

    static List<Finding> of(List<SafePassage> passages) {
        List<Finding> all = sentences(passages);
        List<Finding> concluding = all.stream()
                .filter(finding -> CONCLUDING.contains(finding.kind()))
                .toList();
        List<Finding> used = concluding.isEmpty()
                ? all.stream()
                        .filter(finding -> FOUND.matcher(finding.words()).find())
                        .toList()
                : concluding;
        return inOrderOfWeight(used).stream().limit(MOST).toList();
    }

    /// A coroner's report says what was found as concerns, and nowhere else.
    static List<Finding> concerns(List<SafePassage> passages, List<SafeRecommendation> concerns) {
        List<Finding> findings = new ArrayList<>();
        for (SafePassage passage : passages) {
            boolean isConcern = concerns.stream().anyMatch(concern -> isAt(passage.place(), concern.place()));
            if (isConcern && passage.kind() != PassageKind.HEADING) {
                add(findings, passage, SectionKind.RECOMMENDATIONS);
            }
        }
        return findings.stream().limit(MOST).toList();
    }

    private static boolean isAt(Place place, Place other) {
        return place.report() == other.report() && place.span().overlaps(other.span());
    }

    /// The sentences of the parts that conclude most, first; the order of the report within a part.
    private static List<Finding> inOrderOfWeight(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> Double.compare(FindingChooser.weight(b.kind()), FindingChooser.weight(a.kind())))
                .toList();
    }

    private static List<Finding> sentences(List<SafePassage> passages) {
        List<Finding> findings = new ArrayList<>();
        SectionKind kind = SectionKind.UNKNOWN;
        int depth = 0;
        for (SafePassage passage : passages) {
            String words = passage.text().words();
            if (passage.kind() == PassageKind.HEADING) {
                Optional<SectionKind> told = KINDS.tell(words);
                int own = depth(passage.marker());
                if (told.isPresent() || (own > 0 && own <= depth)) {
                    kind = told.orElse(SectionKind.UNKNOWN);
                    depth = own;
                }
            } else if (passage.kind() == PassageKind.PASSAGE) {
                add(findings, passage, kind);
            }
        }
        return findings;
    }

    /// 1 for "15", 2 for "15.2", 0 for a heading without a number.
    private static int depth(String number) {
        return number.isEmpty() ? 0 : (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    private static void add(List<Finding> findings, SafePassage passage, SectionKind kind) {
        List<Span> sentences = Sentences.in(passage.text().words());
        for (int i = 0; i < sentences.size(); i++) {
            Finding finding = new Finding(passage, sentences.get(i), kind, i == 0);
            if (isFit(finding)) {
                findings.add(finding);
            }
        }
    }

    private static boolean isFit(Finding finding) {
        String words = finding.words();
        int count = Readability.words(words);
        boolean isWhole = words.matches("(?s).*[.!?][\"'”’)]*$")
                || (finding.kind() == SectionKind.LESSONS
                        && !finding.passage().marker().isEmpty());
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && isWhole
                && Character.isUpperCase(words.charAt(0))
                && !LEANING.matcher(words).matches()
                && !ABOUT_THE_REPORT.matcher(words).find()
                && Restraint.allows(words);
    }
}
